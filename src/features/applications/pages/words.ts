import type { FieldError, View } from '../../../platform/html/index.ts'
import { formatInstant, formatSize, type Lang, listOf } from '../../../platform/i18n/index.ts'
import type { Document, Edition } from '../../edition/rules.ts'
import {
  type Fault,
  type Field,
  fieldsOf,
  type Problem,
  type Step,
  targetOf,
  titleOfWish,
  wishesOffered,
} from '../rules.ts'
import { en } from '../text.en.ts'
import type { Labels } from '../text.fr/form.ts'
import { fr } from '../text.fr.ts'

export const text = { fr, en }

/** The words of an edition that pages put in their sentences. */
export const labelsOf = (edition: Pick<Edition, 'labels' | 'wishes'>, lang: Lang): Labels => ({
  challenge: edition.labels.challenge[lang],
  wish: edition.labels.wish[lang],
  target: edition.labels[edition.wishes.target][lang],
})

export const stepTitle = (view: View, edition: Edition, step: Step): string =>
  text[view.lang].steps[step](labelsOf(edition, view.lang))

/** What a field asks, in a few words. */
export function labelOf(view: View, edition: Edition, field: Field): string {
  const { fields } = text[view.lang]
  if (field.kind === 'teammate') return fields.teammate
  if (field.kind === 'wishes') return fields.wishes(labelsOf(edition, view.lang))
  if (field.kind === 'agreement') return field.code === 'accuracy' ? fields.accuracy : fields.commitments
  return field.label?.[view.lang] ?? field.code
}

/** What a wish of the form is for. */
export const wishTitle = (view: View, edition: Edition, wish: string): string =>
  titleOfWish(edition, view.lang, targetOf(wish))

/** What is wrong and what to do about it, leading to its field. */
export function errorOf(view: View, edition: Edition, problem: Problem): FieldError {
  return { field: problem.name, message: sayFault(view, problem, namedIn(view, edition, problem)) }
}

function namedIn(view: View, edition: Edition, problem: Problem): string {
  const { name, step } = problem
  if (problem.code === 'wish_withdrawn') return listOf(view.lang, titlesOf(view, edition, problem.challenges))
  if (step === 'wishes') return edition.labels[edition.wishes.target][view.lang].one
  const file = edition.documents.find(it => name === `f.${it.code}`)
  if (file) return file.label[view.lang]
  const field = fieldsOf(edition, wishesOffered(edition)).find(it => it.name === name)
  if (!field) return name
  // A declaration is a whole sentence, and is quoted here inside another.
  const label = labelOf(view, edition, field).replace(/[.]$/, '')
  return field.wish ? `${wishTitle(view, edition, field.wish)}, ${label}` : label
}

const titlesOf = (view: View, { challenges }: Edition, ids: readonly string[]): string[] =>
  ids.map(id => text[view.lang].quoted(challenges.find(it => it.id === id)?.title ?? id))

/** Each code has its own sentence, which reads its own facts. */
function sayFault(view: View, fault: Fault, label: string): string {
  const say = text[view.lang].problems[fault.code] as (label: string, fault: Fault) => string
  return say(label, fault)
}

export const closing = (view: View, edition: Edition): string =>
  formatInstant(view.lang, edition.instants.callCloses, edition.zone)

export const instant = (view: View, at: Date): string => formatInstant(view.lang, at, view.zone)

const names = { pdf: 'PDF', png: 'PNG', jpeg: 'JPEG' }

/** The limits of a document in words. */
export const limitsOf = (view: View, document: Document) => ({
  types: listOf(
    view.lang,
    document.types.map(type => names[type]),
    'disjunction',
  ),
  size: formatSize(view.lang, document.maxBytes),
  maxPages: document.maxPages,
})
