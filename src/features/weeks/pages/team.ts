import { href } from '../../../kernel/address.ts'
import type { Day } from '../../../kernel/day.ts'
import {
  actions,
  barChart,
  definitionList,
  emptyState,
  form,
  type Html,
  hidden,
  html,
  layout,
  letterText,
  linkButton,
  pagination,
  section,
  stateTag,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay } from '../../../platform/i18n/index.ts'
import type { NewMail } from '../../../platform/mail/index.ts'
import { paths } from '../paths.ts'
import type { DigestCount, Programme, Week, WeekCount } from '../rules.ts'
import { day, instant, text } from './words.ts'

export type Following = {
  edition: Programme
  /** The week shown first: the one under way, or the last one. */
  week: Week | undefined
  now: WeekCount | undefined
  begun: readonly string[]
  reminders: ReadonlyMap<string, Date>
  silences: ReadonlyMap<string, number>
  counts: readonly WeekCount[]
  digests: readonly DigestCount[]
  older: Day | undefined
  newer: boolean
}

/** Who wrote this week and who did not, then how it goes over the weeks. */
export function followingPage(view: View, following: Following): Html {
  const t = text[view.lang].team
  const { edition, newer, now, older, week } = following
  if (!week || !now)
    return layout(view, {
      title: t.title,
      body: emptyState(view, { title: t.notYet(formatDay(view.lang, edition.weeks.from)) }),
    })
  const at = (before: string) => href(paths.team, view.lang, {}, { avant: before })
  const open = view.now < week.closesAt
  const body = html`<p>${open ? t.closes(instant(view, week.closesAt)) : t.closed(instant(view, week.closesAt))}</p>
${teamTable(view, following, now)}
${actions(view, [
  open && now.silent.length > 0 && linkButton(view, { href: href(paths.reminder, view.lang), label: t.remind }),
  linkButton(view, {
    href: href(paths.all, view.lang, {}, { semaine: week.monday }),
    label: t.readAll,
    kind: 'secondary',
  }),
  linkButton(view, { href: href(paths.csv, view.lang), label: t.csv, kind: 'secondary', download: true }),
])}
${section(view, { title: t.chart, intro: t.chartLead, body: writingChart(view, following) })}
${section(view, { title: t.reading, intro: t.readingLead, body: readingChart(view, following) })}
${pagination(view, { count: '', ...(newer && { previous: at('') }), ...(older && { next: at(older) }) })}`
  return layout(view, { title: t.title, eyebrow: t.now(formatDay(view.lang, week.monday)), wide: true, body })
}

function teamTable(view: View, following: Following, now: WeekCount): Html {
  const t = text[view.lang].team
  const { begun, edition, reminders, silences } = following
  const rows = edition.challenges
    .filter(({ id }) => now.teams.includes(id))
    .map(({ id, title }) => {
      const reminded = reminders.get(id)
      return {
        team: title,
        state: noteState(view, now, id, begun),
        silence: t.silentWeeks(silences.get(id) ?? 0),
        reminded: reminded ? instant(view, reminded) : t.never,
      }
    })
  const columns = (['team', 'state', 'silence', 'reminded'] as const).map(key => ({ key, label: t[key] }))
  return table(view, { caption: t.title, captionHidden: true, columns, rows, empty: t.none })
}

function noteState(view: View, { late, onTime }: WeekCount, id: string, begun: readonly string[]): Html {
  const t = text[view.lang].team.states
  if (onTime.includes(id)) return stateTag(view, 'success', t.sent)
  if (late.includes(id)) return stateTag(view, 'warning', t.late)
  return begun.includes(id) ? stateTag(view, 'waiting', t.begun) : stateTag(view, 'neutral', t.silent)
}

function writingChart(view: View, { counts }: Following): Html {
  const t = text[view.lang].team
  return barChart(view, {
    label: t.chart,
    legend: [
      { kind: 'full', words: t.onTime },
      { kind: 'light', words: t.late },
      { kind: 'outline', words: t.silent },
    ],
    rows: counts.map(it => ({
      label: day(view, it.monday),
      words: t.words(it.onTime.length, it.late.length, it.teams.length),
      bars: [
        [
          { kind: 'full', value: it.onTime.length },
          { kind: 'light', value: it.late.length },
          { kind: 'outline', value: it.silent.length },
        ],
      ],
    })),
  })
}

function readingChart(view: View, { digests }: Following): Html {
  const t = text[view.lang].team
  if (digests.length === 0) return html`<p>${t.noReading}</p>`
  return barChart(view, {
    label: t.reading,
    legend: [
      { kind: 'full', words: t.readers },
      { kind: 'outline', words: t.others },
    ],
    rows: digests.map(({ audience, monday, readers }) => ({
      label: day(view, monday),
      words: t.readingWords(readers, audience, audience ? Math.round((100 * readers) / audience) : 0),
      bars: [
        [
          { kind: 'full', value: readers },
          { kind: 'outline', value: Math.max(0, audience - readers) },
        ],
      ],
    })),
  })
}

type Reminding = { mails: readonly NewMail[]; teams: number; refusal: string | undefined }

/** The reminder exactly as it will leave, to whom, before somebody says that it may. */
export function reminderPage(view: View, { mails, refusal, teams }: Reminding): Html {
  const t = text[view.lang].team
  const crumbs = [{ href: href(paths.team, view.lang), label: t.title }]
  const sample = mails[0]
  if (refusal || !sample)
    return layout(view, {
      title: t.reminderTitle,
      crumbs,
      body: emptyState(view, { title: refusal ?? t.refusals.nobody_silent }),
    })
  const body = html`${definitionList(view, [
    { term: t.to, detail: mails.map(it => it.recipient).join(', ') },
    { term: t.subject, detail: sample.subject },
  ])}${letterText(sample)}
${form(view, { action: href(paths.reminder, view.lang), body: hidden('step', 'send'), submit: t.send })}`
  return layout(view, { title: t.reminderTitle, lead: t.reminderLead(teams), crumbs, body })
}
