import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  button,
  form,
  type Html,
  hidden,
  html,
  layout,
  linkButton,
  section,
  stats,
  table,
  type View,
} from '../../../platform/html/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type Attendance, isOver, type Mark, type Presence, type Session, spanOf, tally } from '../rules.ts'
import { challengeIn, instant, sessionHref, titleOf, when } from './parts.ts'
import { groupIn, text } from './when.ts'

type Line = Attendance & { reason: string | null; how: 'code' | 'sheet' | null }

export type SheetPage = {
  edition: Edition
  session: Session
  code: string
  /** Where the code is typed. */
  address: string
  isOpen: boolean
  /** One line per person and challenge. */
  lines: Line[]
  marks: Mark[] | undefined
  refusal: { message: string; personId: number | undefined } | undefined
}

/** What whoever leads a session has in hand on the day: the code for the room, and the sheet. */
export function sheetPage(view: View, page: SheetPage): Html {
  const t = text[view.lang].mine
  const { isOpen, refusal, session } = page
  const people = peopleOf(page.lines)
  const counts = tally(people)
  const errors = refusal ? [{ field: `reason-${refusal.personId ?? 0}`, message: refusal.message }] : []
  const starts = instant(view, spanOf(session).startsAt)
  const body = html`<p>${when(view, session)}</p>
${refusal && refusal.personId === undefined && alert(view, { kind: 'error', body: refusal.message, announced: true })}
${stats(view, [
  { figure: `${page.code.slice(0, 3)} ${page.code.slice(3)}`, label: t.showCode },
  ...(['expected', 'present', 'excused', 'absent'] as const).map(key => ({ figure: counts[key], label: t.tally[key] })),
])}
<p>${isOpen ? t.showCodeHint(page.address) : isOver(session, view.now) ? t.codeOver : t.codeLater(starts)}</p>
${section(view, { title: t.sheetTitle, body: sheet(view, page, people) })}
${actions(view, [linkButton(view, { href: href(paths.sheetPrint, view.lang, { id: session.id }), label: t.print, kind: 'secondary' })])}`
  return layout(view, {
    title: `${t.sheetTitle}${text[view.lang].colon}${titleOf(view, session)}`,
    crumbs: [
      { href: href(paths.mine, view.lang), label: t.title },
      { href: sessionHref(view, session.id), label: titleOf(view, session) },
    ],
    wide: true,
    errors: errors.filter(() => refusal?.personId !== undefined),
    body,
  })
}

/** A mentor of two challenges is one person. */
const peopleOf = (lines: readonly Line[]): Line[] =>
  lines.filter((it, i) => lines.findIndex(one => one.personId === it.personId) === i)

function sheet(view: View, { edition, marks, session }: SheetPage, people: readonly Line[]): Html {
  const t = text[view.lang].mine
  const drawn = table(view, {
    caption: t.sheetTitle,
    captionHidden: true,
    columns: (['person', 'challenge', 'presence', 'excuse'] as const).map(key => ({ key, label: t[key] })),
    rows: people.map(it => {
      const typed = marks?.find(mark => mark.personId === it.personId)
      return {
        person: it.name,
        challenge: `${challengeIn(edition, it.challengeId)}, ${groupIn(edition, view.lang, it.group)}`,
        presence: html`${hidden(`shown-${it.personId}`, it.presence)}${choice(view, it, typed?.presence ?? it.presence)}`,
        excuse: excuse(view, it, typed?.reason ?? it.reason ?? ''),
      }
    }),
    empty: t.nobody,
  })
  return form(view, {
    action: href(paths.sheet, view.lang, { id: session.id }),
    body: html`<p>${t.excuseHint}</p>${drawn}`,
    submit: people.length > 0 ? actions(view, [button(view, { label: t.saveSheet })]) : html``,
  })
}

function choice(view: View, { how, name, personId }: Line, chosen: Presence): Html {
  const t = text[view.lang].mine
  const option = (it: Presence) =>
    html`<option value="${it}"${it === chosen && html` selected`}>${t.presenceOf[it]}</option>`
  return html`<select class="${view.theme.classes.input}" name="state-${personId}" aria-label="${t.presence}, ${name}">${(['absent', 'present', 'excused'] as const).map(option)}</select>${how && chosen === 'present' && html` <small>${t.noted[how]}</small>`}`
}

const excuse = (view: View, { name, personId }: Line, value: string): Html =>
  html`<input class="${view.theme.classes.input} full" type="text" id="reason-${personId}" name="reason-${personId}" value="${value}" aria-label="${text[view.lang].mine.excuse}, ${name}">`

/** The sheet on paper: names, teams and a place to sign. */
export function printPage(
  view: View,
  { edition, lines, session }: Pick<SheetPage, 'edition' | 'lines' | 'session'>,
): Html {
  const t = text[view.lang].mine
  const body = table(view, {
    caption: when(view, session),
    columns: (['person', 'challenge', 'signature'] as const).map(key => ({ key, label: t[key] })),
    rows: peopleOf(lines).map(it => ({
      person: it.name,
      challenge: challengeIn(edition, it.challengeId),
      signature: '',
    })),
    empty: t.nobody,
  })
  const title = `${titleOf(view, session)}${session.place && `, ${session.place}`}`
  return layout(view, { title, eyebrow: edition.title[view.lang], wide: true, body })
}
