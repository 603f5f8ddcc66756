import { href } from '../../../kernel/address.ts'
import type { Day } from '../../../kernel/day.ts'
import {
  actions,
  alert,
  button,
  definitionList,
  type FieldError,
  form,
  type Html,
  hidden,
  html,
  layout,
  paragraphs,
  section,
  table,
  textArea,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay, formatInstant } from '../../../platform/i18n/index.ts'
import type { Edition, Progress } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { ANSWER_MOST, questionsFor, type SealedState, type Sheet, type Side } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr, type Refusal } from '../text.fr.ts'
import { followTabs, type Here } from './frame.ts'
import { fieldError, refusalIn } from './refusal.ts'

const text = { fr, en }

export type MidtermShown = {
  edition: Pick<Edition, 'title'>
  midterm: Progress['midterm']
  here: Here
  today: Day
  /** The side of whoever reads; undefined for the team. */
  side: Side | undefined
  /** Only what this reader may read. */
  sheets: readonly Sheet[]
  unsealed: boolean
  sealed: Partial<Record<Side, SealedState>>
  again?: { side: Side; typed: Record<string, string>; refusal: Refusal } | undefined
}

/** The mid-term sheets: one's own to fill in, the other sealed until both are handed in or the day has passed, then the common one. */
export function midtermPage(view: View, shown: MidtermShown): Html {
  const t = text[view.lang].midterm
  const { again, edition, here, midterm, side, today, unsealed } = shown
  const wrong = fieldError(view, again?.refusal, it => ('field' in it ? `answer-${it.field}` : undefined))
  const own = side && !unsealed && ownSheet(view, shown, { side, wrong })
  const body = html`${followTabs(view, here, 'midterm')}
${again && !wrong && alert(view, { kind: 'error', body: refusalIn(view, again.refusal), announced: true })}
<p>${today < midterm.opens ? t.opensOn(formatDay(view.lang, midterm.opens)) : !unsealed && t.closesOn(formatDay(view.lang, midterm.closes))}</p>
${!unsealed && sealedList(view, shown)}${own}
${unsealed && bothSheets(view, shown, wrong)}`
  const errors = wrong ? [wrong] : []
  const title = `${t.title}, ${here.title}`
  return layout(view, { title, eyebrow: edition.title[view.lang], lead: t.lead, errors, wide: unsealed, body })
}

function sealedList(view: View, { midterm, sealed, today }: MidtermShown): Html | false {
  const t = text[view.lang].midterm
  if (today < midterm.opens) return false
  const when = t.sealedWhen(formatDay(view.lang, midterm.closes))
  return html`${(['fellows', 'mentors'] as const).map(side => {
    const state = sealed[side]
    return (
      state && alert(view, { kind: 'info', title: t.sealed(t.sides[side]), body: `${t.sealedBody[state]} ${when}` })
    )
  })}`
}

type Own = { side: Side; wrong: FieldError | undefined }

function ownSheet(view: View, shown: MidtermShown, { side, wrong }: Own): Html | false {
  const t = text[view.lang].midterm
  const { midterm, sheets, today } = shown
  const sheet = sheets.find(it => it.side === side)
  if (today < midterm.opens) return false
  if (sheet?.handedInAt)
    return section(view, { title: t.yours, intro: handed(view, sheet), body: answersOf(view, midterm, sheet) })
  return section(view, { title: t.sides[side], body: sheetForm(view, shown, { side, wrong }) })
}

const handed = (view: View, { handedInAt, handedInBy }: Sheet): string =>
  handedInAt ? text[view.lang].midterm.handedIn(handedInBy ?? '', formatInstant(view.lang, handedInAt, view.zone)) : ''

const answersOf = (view: View, midterm: Progress['midterm'], sheet: Sheet): Html =>
  definitionList(
    view,
    questionsFor(midterm, sheet.side).map(({ code, label }) => ({
      term: label[view.lang],
      detail: said(view, sheet.answers[code]),
    })),
  )

const said = (view: View, words: string | undefined): Html =>
  words ? paragraphs(words) : html`<em>${text[view.lang].midterm.empty}</em>`

function sheetForm(view: View, { again, here, midterm, sheets }: MidtermShown, { side, wrong }: Own): Html {
  const t = text[view.lang].midterm
  const sheet = sheets.find(it => it.side === side)
  const typed = again?.side === side ? again.typed : (sheet?.answers ?? {})
  const theirs = again?.refusal.code === 'changed_meanwhile' && sheet
  const address = side === 'common' ? paths.common : paths.midterm
  const fields = questionsFor(midterm, side).map(({ code, hint, label }) =>
    textArea(view, {
      name: `answer-${code}`,
      label: label[view.lang],
      hint: hint?.[view.lang],
      rows: 4,
      maxLength: ANSWER_MOST,
      value: typed[code] ?? '',
      error: wrong?.field === `answer-${code}` ? wrong.message : undefined,
    }),
  )
  return html`${theirs && section(view, { title: t.theirs(sheet.savedBy), body: answersOf(view, midterm, sheet) })}
${form(view, {
  action: href(address, view.lang, { slug: here.slug }),
  body: html`${hidden('revision', sheet?.revision ?? 0)}${fields}`,
  submit: actions(view, [
    button(view, { label: t.save, name: 'step', value: 'save' }),
    button(view, {
      label: side === 'common' ? t.handInCommon : t.handIn,
      name: 'step',
      value: 'hand_in',
      kind: 'secondary',
    }),
  ]),
})}`
}

/** Both sheets side by side, then the common one: to be written, or as it was handed in. */
function bothSheets(view: View, shown: MidtermShown, wrong: FieldError | undefined): Html {
  const t = text[view.lang].midterm
  const { midterm, sheets, side } = shown
  const of = (which: Side) => sheets.find(it => it.side === which)
  const [fellows, mentors, common] = [of('fellows'), of('mentors'), of('common')]
  const cell = (sheet: Sheet | undefined, which: Side, code: string) =>
    questionsFor(midterm, which).some(it => it.code === code)
      ? said(view, sheet?.answers[code])
      : html`<em>${t.notAsked}</em>`
  const both = table(view, {
    caption: t.commonLead,
    captionHidden: true,
    columns: [
      { key: 'question', label: t.question },
      { key: 'fellows', label: t.sides.fellows },
      { key: 'mentors', label: t.sides.mentors },
    ],
    rows: midterm.questions.map(({ code, label }) => ({
      question: label[view.lang],
      fellows: cell(fellows, 'fellows', code),
      mentors: cell(mentors, 'mentors', code),
    })),
    empty: '',
  })
  return html`<ul><li>${t.sides.fellows}. ${standing(view, fellows)}</li><li>${t.sides.mentors}. ${standing(view, mentors)}</li></ul>${both}
${section(view, {
  title: t.commonTitle,
  intro: common?.handedInAt ? handed(view, common) : t.commonLead,
  body:
    common?.handedInAt || !side
      ? common
        ? answersOf(view, midterm, common)
        : html`<p>${t.commonNone}</p>`
      : sheetForm(view, shown, { side: 'common', wrong }),
})}`
}

const standing = (view: View, sheet: Sheet | undefined): string =>
  sheet ? handed(view, sheet) || text[view.lang].midterm.notHandedIn : text[view.lang].midterm.never
