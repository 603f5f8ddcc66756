import { href } from '../../../kernel/address.ts'
import {
  alert,
  dateField,
  definitionList,
  form,
  type Html,
  hidden,
  html,
  radios,
  section,
  textArea,
  textField,
  timeline,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay, formatInstant } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type Entry, LONGEST_NOTE, type Sight, STATES, whoFor } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { type About, arrivalLayout } from './checklist.ts'
import { dueIn, ownerOf, stateOf } from './entries.ts'
import { promiseState } from './own.ts'
import { type Refusal, refusalIn } from './refusal.ts'

const text = { fr, en }

export type TypedItem = { state?: string | undefined; note: string; expectedOn: string | null }
export type TypedRefusal = { refusedOn: string; refusedBy: string; nextStep: string; expectedOn: string | null }
export type Refused = { refusedOn: string; refusedBy: string; nextStep: string; expectedOn: string | null; by: string }

type OneItem = About & {
  entry: Entry
  sight: Sight
  /** Only where the item is about access to data. */
  refusals?: Refused[] | undefined
  mayLog: boolean
  typed?: TypedItem | undefined
  typedRefusal?: TypedRefusal | undefined
  refusal?: Refusal | undefined
}

/** One item: what it is, where it stands, and how to say more; where it is about data, each refusal. */
export function itemPage(view: View, given: OneItem): Html {
  const { challenge: t } = text[view.lang]
  const { challenge, entry, refusal, sight } = given
  const back = href(paths.checklist, view.lang, { slug: challenge.slug })
  const action = href(paths.item, view.lang, { slug: challenge.slug, key: entry.key })
  const body = html`<h2>${sight === 'promise' ? entry.item.promise?.[view.lang] : entry.item.name[view.lang]}</h2>
${refusal && alert(view, { kind: 'error', body: refusalIn(view, refusal), announced: true })}
${sight === 'promise' ? html`<p>${promiseState(view, entry)}</p>` : factsOf(view, given.edition, entry)}
${sight === 'work' && itemForm(view, { action, entry, typed: given.typed })}
${given.refusals && refusalsOf(view, given, given.refusals)}
<p><a href="${back}">${t.back}</a></p>`
  return arrivalLayout(view, { ...given, lead: '', body })
}

/** What is known of one item, nothing of it to change. */
export function factsOf(view: View, edition: Edition, entry: Entry): Html {
  const { challenge: t, words } = text[view.lang]
  const who = whoFor(edition, view.lang, entry, words.somebody)
  const when = entry.changedAt && formatInstant(view.lang, entry.changedAt, view.zone)
  const facts = [
    { term: t.state, detail: stateOf(view, entry) },
    { term: t.owner, detail: ownerOf(view, edition, entry) },
    { term: t.due, detail: dueIn(view, entry) },
    ...(who ? [{ term: t.forWhom, detail: who }] : []),
    ...(entry.item.hint ? [{ term: t.why, detail: entry.item.hint[view.lang] }] : []),
    ...(when ? [{ term: t.lastChange, detail: entry.by ? t.changed(entry.by, when) : t.changedUnknown(when) }] : []),
  ]
  return definitionList(view, facts)
}

type Asking = { action: string; entry: Entry; typed?: TypedItem | undefined; kept?: Record<string, string> }

/** Where an item stands, a word about it, and when it is expected. */
export function itemForm(view: View, { action, entry, kept = {}, typed }: Asking): Html {
  const { challenge: t, words } = text[view.lang]
  const { expectedOn, note, state }: TypedItem = typed ?? entry
  const body = html`${Object.entries(kept).map(([name, value]) => hidden(name, value))}
${radios(view, { name: 'state', label: t.state, value: state, options: STATES.map(value => ({ value, label: words.states[value] })) })}
${textArea(view, { name: 'note', label: t.note, hint: t.noteHint, value: note, rows: 3, maxLength: LONGEST_NOTE })}
${dateField(view, { name: 'expectedOn', label: t.expectedOn, hint: t.expectedHint, value: expectedOn ?? '', required: false })}`
  return form(view, { action, body, submit: t.save })
}

function refusalsOf(view: View, given: OneItem, refusals: Refused[]): Html {
  const { challenge: t } = text[view.lang]
  const history = timeline(
    view,
    refusals.map((it, index) => ({
      title: `${t.refusal(index + 1)}, ${it.refusedBy}`,
      state: 'past' as const,
      when: formatDay(view.lang, it.refusedOn),
      body: [it.nextStep, it.expectedOn && t.answerBy(formatDay(view.lang, it.expectedOn)), t.by(it.by)]
        .filter(Boolean)
        .join(' · '),
    })),
  )
  const body = html`<p>${t.refusalsLead}</p>
${refusals.length > 0 ? history : html`<p>${t.noRefusal}</p>`}${given.mayLog && logForm(view, given)}`
  return section(view, { title: t.refusals, id: 'refus', body })
}

function logForm(view: View, { challenge, entry, typedRefusal: typed }: OneItem): Html {
  const { challenge: t } = text[view.lang]
  const body = html`${dateField(view, { name: 'refusedOn', label: t.refusedOn, value: typed?.refusedOn ?? '' })}
${textField(view, { name: 'refusedBy', label: t.refusedBy, value: typed?.refusedBy ?? '' })}
${textArea(view, { name: 'nextStep', label: t.nextStep, hint: t.nextStepHint, value: typed?.nextStep ?? '', rows: 3, required: false })}
${dateField(view, { name: 'answerOn', label: t.expectedOn, value: typed?.expectedOn ?? '', required: false })}`
  return form(view, {
    action: href(paths.refusals, view.lang, { slug: challenge.slug, key: entry.key }),
    body,
    submit: t.log,
  })
}
