import { href } from '../../../kernel/address.ts'
import { type Day, plusDays } from '../../../kernel/day.ts'
import {
  alert,
  dateField,
  details,
  type FieldError,
  form,
  type Html,
  html,
  layout,
  section,
  textArea,
  textField,
  timeline,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay, formatShortDay } from '../../../platform/i18n/index.ts'
import type { Edition, Signals } from '../../edition/rules.ts'
import { paths as progress } from '../../progress/paths.ts'
import { paths } from '../paths.ts'
import { BODY_MOST, type Check, type Happened, isConfided, type Kept, type SignalRefusal } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { factChecks } from './factors.ts'
import { moment } from './history.ts'
import { adviceOf, kindName } from './in-words.ts'
import { signalReason } from './signal.ts'

const text = { fr, en }

export type SignalTyped = { body?: string; doer?: string; quietUntil?: string; message?: string }

export type ChallengeShown = {
  edition: Pick<Edition, 'title'>
  signals: Signals
  challenge: { slug: string; title: string }
  alive: readonly Kept[]
  checks: readonly Check[]
  history: readonly Happened[]
  today: Day
  /** What was typed about one signal, and why it was refused. */
  again?: { id: number; typed: SignalTyped; refusal: SignalRefusal } | undefined
}

/** One challenge from close: its signals and what is done about them, the six factors, and everything that is known. */
export function challengePage(view: View, shown: ChallengeShown): Html {
  const t = text[view.lang].cockpit
  const { again, alive, challenge, history } = shown
  const wrong = again && errorOf(view, again)
  const body = html`${again && !wrong && alert(view, { kind: 'error', body: refusalIn(view, again.refusal), announced: true })}
${section(view, { title: t.alive, body: alive.length > 0 ? html`${alive.map(it => aliveSignal(view, shown, it))}` : html`<p>${t.aliveNone}</p>` })}
${factChecks(view, shown.checks)}
${section(view, { title: t.links, body: links(view, challenge.slug) })}
${section(view, {
  title: t.history,
  body: html`${
    history.length > 0
      ? timeline(
          view,
          history.map(it => moment(view, it)),
        )
      : html`<p>${t.historyNone}</p>`
  }<p><small>${t.private}</small></p>`,
})}`
  return layout(view, {
    title: t.challengeTitle(challenge.title),
    eyebrow: shown.edition.title[view.lang],
    crumbs: [{ href: href(paths.cockpit, view.lang), label: t.title }],
    errors: wrong ? [wrong] : [],
    body,
  })
}

function refusalIn(view: View, refusal: SignalRefusal): string {
  return text[view.lang].refusals[refusal.code]({
    n: 'most' in refusal ? refusal.most : 0,
    day: 'until' in refusal ? formatDay(view.lang, refusal.until) : '',
  })
}

const FIELDS: Partial<Record<SignalRefusal['code'], keyof SignalTyped>> = {
  answer_missing: 'body',
  doer_missing: 'doer',
  quiet_missing: 'quietUntil',
  quiet_past: 'quietUntil',
  quiet_long: 'quietUntil',
  message_missing: 'message',
}

function errorOf(view: View, { id, refusal, typed }: NonNullable<ChallengeShown['again']>): FieldError | undefined {
  const long = typed.message === undefined ? 'body' : 'message'
  const field = refusal.code === 'answer_long' ? long : FIELDS[refusal.code]
  return field && { field: `${field}-${id}`, message: refusalIn(view, refusal) }
}

function aliveSignal(view: View, shown: ChallengeShown, signal: Kept): Html {
  const t = text[view.lang].cockpit
  const { again } = shown
  const mine = again?.id === signal.id ? again : undefined
  const wrong = mine && errorOf(view, mine)
  return html`<section class="${view.theme.classes.field}"><h3>${kindName(view.lang, signal.kind)}</h3><p>${signalReason(view, signal)}</p>
<p>${t.since(formatDay(view.lang, signal.since))}. <strong>${t.next}</strong>${view.lang === 'fr' ? '\u202f:' : ':'} ${adviceOf(view.lang, signal.kind)}</p>
${details(view, { summary: about(view, t.answerTitle, signal), open: mine?.typed.body !== undefined, body: answerForm(view, shown, { signal, wrong }) })}
${!isConfided(signal.kind) && details(view, { summary: about(view, t.passTitle, signal), open: mine?.typed.message !== undefined, body: passForm(view, shown, { signal, wrong }) })}</section>`
}

/** Several signals are on the page: each form says to those who do not see it which one it is about. */
const about = (view: View, words: string, { kind }: Kept): Html =>
  html`${words}<span class="${view.theme.classes.hidden}"> (${kindName(view.lang, kind)})</span>`

type Asked = { signal: Kept; wrong: FieldError | undefined }
const messageFor = (wrong: FieldError | undefined, name: string) => (wrong?.field === name ? wrong.message : undefined)

function answerForm(view: View, { again, challenge, signals, today }: ChallengeShown, { signal, wrong }: Asked): Html {
  const t = text[view.lang].cockpit
  const typed = again?.id === signal.id ? again.typed : {}
  const until = plusDays(today, signals.quietDaysAtMost)
  const name = (field: keyof SignalTyped) => `${field}-${signal.id}`
  return form(view, {
    action: href(paths.answer, view.lang, { slug: challenge.slug, id: signal.id }),
    body: html`${textArea(view, { name: name('body'), label: t.body, hint: t.bodyHint, rows: 3, maxLength: BODY_MOST, value: typed.body ?? '', error: messageFor(wrong, name('body')), required: true })}
${textField(view, { name: name('doer'), label: t.doer, value: typed.doer ?? '', width: 'medium', error: messageFor(wrong, name('doer')), required: true })}
${dateField(view, { name: name('quietUntil'), label: t.quiet, hint: t.quietHint(formatShortDay(view.lang, until)), min: today, max: until, value: typed.quietUntil ?? '', error: messageFor(wrong, name('quietUntil')), required: true })}`,
    submit: t.answer,
  })
}

function passForm(view: View, { again, challenge }: ChallengeShown, { signal, wrong }: Asked): Html {
  const t = text[view.lang].cockpit
  const name = `message-${signal.id}`
  const value = again?.id === signal.id ? (again.typed.message ?? '') : ''
  const error = messageFor(wrong, name)
  return form(view, {
    action: href(paths.passing, view.lang, { slug: challenge.slug, id: signal.id }),
    body: textArea(view, {
      name,
      label: t.message,
      hint: t.passHint,
      rows: 3,
      maxLength: BODY_MOST,
      value,
      error,
      required: true,
    }),
    submit: t.pass,
  })
}

function links(view: View, slug: string): Html {
  const t = text[view.lang].cockpit
  return html`<ul>${(['points', 'roadmap', 'midterm'] as const).map(
    it => html`<li><a href="${href(progress[it], view.lang, { slug })}">${t.pages[it]}</a></li>`,
  )}</ul>`
}
