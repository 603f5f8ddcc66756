import { href } from '../../../kernel/address.ts'
import {
  alert,
  definitionList,
  details,
  fileFacts,
  form,
  type Html,
  hidden,
  html,
  layout,
  paragraphs,
  stateTag,
  type View,
} from '../../../platform/html/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import {
  type Application,
  type BlindContent,
  documentName,
  type Field,
  fieldsOf,
  isOrdered,
  isWrong,
  type Problem,
  type Step,
  stepsOf,
  titleOfWish,
  wishesOf,
} from '../rules.ts'
import type { fr } from '../text.fr.ts'
import { closingWarning } from './closing.ts'
import { closing, errorOf, labelOf, stepTitle, text, wishTitle } from './words.ts'

export type ReviewPage = {
  edition: Edition
  application: Application
  problems: readonly Problem[]
  blind: BlindContent
  /** Why it was not submitted just now. */
  refused: keyof typeof fr.refusals | undefined
}

/** The whole application as it will be read, « modifier » beside each answer, and the button that submits it. */
export function reviewPage(view: View, given: ReviewPage): Html {
  const { edition, problems, refused } = given
  const t = text[view.lang]
  const body = html`${closingWarning(view, edition)}${refused && alert(view, { kind: 'warning', body: t.refusals[refused], announced: true })}
${problems.length > 0 && missingList(view, edition, problems)}
${stepsOf(edition).map(step => section(view, given, step))}
${details(view, { summary: t.reviewBlind, body: blindSection(view, edition, given.blind) })}
${problems.length === 0 && submitForm(view, given)}`
  return layout(view, {
    title: t.reviewTitle,
    crumbs: [{ href: href(paths.mine, view.lang), label: t.mine }],
    lead: t.reviewLead,
    body,
  })
}

/** Each thing that is missing leads to its field, and back here once it is saved. */
function missingList(view: View, edition: Edition, problems: readonly Problem[]): Html {
  const lines = problems.map(problem => {
    const { field, message } = errorOf(view, edition, problem)
    return html`<li><a href="${editAddress(view, problem.step)}#${field}">${message}</a></li>`
  })
  return alert(view, { kind: 'warning', title: text[view.lang].missingTitle, body: html`<ul>${lines}</ul>` })
}

const editAddress = (view: View, step: Step) =>
  href(paths[step], view.lang, {}, step === 'files' ? {} : { for: 'review' })

function section(view: View, given: ReviewPage, step: Step): Html {
  const { edition, application } = given
  const shown =
    step === 'files'
      ? edition.documents.map(
          ({ code, label }) => [documentName(code), label[view.lang], fileAnswer(view, application, code)] as const,
        )
      : fieldsOf(edition, wishesOf(application.answers))
          .filter(field => field.step === step)
          .map(field => [field.name, titleOf(view, edition, field), answer(view, given, field)] as const)
  const items = shown.map(([name, term, detail]) => ({
    term,
    detail,
    action: { href: `${editAddress(view, step)}#${name}`, about: term },
  }))
  return html`<section><h2>${stepTitle(view, edition, step)}</h2>${definitionList(view, items)}</section>`
}

function titleOf(view: View, edition: Edition, field: Field): string {
  const label = labelOf(view, edition, field)
  return field.wish ? `${wishTitle(view, edition, field.wish)}, ${label}` : label
}

function answer(view: View, { edition, application, problems }: ReviewPage, field: Field): Html {
  const t = text[view.lang]
  const value = (application.answers.values[field.name] ?? '').trim()
  const problem = problems.find(({ name }) => name === field.name)
  const wrong = problem && isWrong(problem) && html`<p>${stateTag(view, 'error', view.text.tasks.error)}</p>`
  if (value === '') return html`<em>${t.unanswered}</em>`
  if (field.kind === 'declaration') return html`${value === 'yes' ? t.fields.yes : t.fields.no}`
  if (field.kind === 'agreement') return html`${t.agreed}`
  if (field.kind === 'profile')
    return html`${edition.profiles.find(it => it.code === value)?.name[view.lang] ?? value}${wrong}`
  if (field.kind !== 'wishes') return html`${paragraphs(value)}${wrong}`
  const titles = wishesOf(application.answers).map(it => html`<li>${wishTitle(view, edition, it)}</li>`)
  return html`${isOrdered(edition) ? html`<ol>${titles}</ol>` : html`<ul>${titles}</ul>`}${wrong}`
}

function fileAnswer(view: View, { files }: Application, kind: string): Html {
  const file = files.find(it => it.kind === kind)
  if (!file) return html`<em>${text[view.lang].fileNone}</em>`
  return fileFacts(view, {
    ...file,
    pages: file.pages ?? undefined,
    href: href(paths.file, view.lang, { id: file.id }),
    preview: file.type === 'application/pdf' ? href(paths.filePreview, view.lang, { id: file.id }) : undefined,
  })
}

function blindSection(view: View, edition: Edition, blind: BlindContent): Html {
  const labelled = (answers: Record<string, string>, prefix = '') =>
    edition.answers.flatMap(({ code, kind, label }) =>
      answers[code] === undefined
        ? []
        : [{ term: `${prefix}${label[view.lang]}`, detail: shownAs(view, edition, kind, answers[code]) }],
    )
  const wished = blind.wishes.flatMap(({ answers, ...wish }) =>
    labelled(answers, `${titleOfWish(edition, view.lang, wish)}, `),
  )
  return html`<p>${text[view.lang].reviewBlindLead}</p>${definitionList(view, [...labelled(blind.answers), ...wished])}`
}

const shownAs = (view: View, edition: Edition, kind: string, value: string): Html =>
  kind === 'profile'
    ? html`${edition.profiles.find(it => it.code === value)?.name[view.lang] ?? value}`
    : paragraphs(value)

function submitForm(view: View, { edition, application }: ReviewPage): Html {
  const t = text[view.lang]
  return form(view, {
    action: href(paths.submission, view.lang),
    body: html`${hidden('revision', application.revision)}<p>${t.reviewReady(closing(view, edition))}</p>`,
    submit: t.submit,
  })
}
