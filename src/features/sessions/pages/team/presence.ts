import { href } from '../../../../kernel/address.ts'
import {
  actions,
  barChart,
  emptyState,
  type Html,
  html,
  linkButton,
  section,
  table,
  type View,
} from '../../../../platform/html/index.ts'
import { formatDay } from '../../../../platform/i18n/index.ts'
import type { Edition } from '../../../edition/rules.ts'
import { teamPaths } from '../../paths.ts'
import { type Attendance, type Session, type Tally, tallyBy } from '../../rules.ts'
import { challengeIn, titleOf } from '../parts.ts'
import { text } from '../when.ts'
import { teamFrame } from './frame.ts'

type Row = Attendance & { startsAt: Date }
type PresencePage = { edition: Edition; rows: Row[]; sessions: Session[]; waiting: number }

/** Who came, by session, by team and by person, among those who had to. */
export function presencePage(view: View, { edition, rows, sessions, waiting }: PresencePage): Html {
  const t = text[view.lang].team
  const binding = rows.filter(it => it.mandatory)
  if (binding.length === 0)
    return teamFrame(view, 'presence', { body: emptyState(view, { title: t.presenceNone }), waiting })
  const people = tallyBy(onceEach(binding), it => String(it.personId))
  const nameOf = (id: string) => binding.find(it => String(it.personId) === id)?.name ?? id
  const teams = tallyBy(binding, it => it.challengeId)
  const body = html`${actions(view, [linkButton(view, { href: href(teamPaths.presenceCsv, view.lang), label: t.csv, kind: 'secondary', download: true })])}
${section(view, {
  title: t.bySession,
  body: chart(
    view,
    sessions,
    tallyBy(onceEach(binding), it => String(it.sessionId)),
  ),
})}
${section(view, {
  title: t.byChallenge,
  body: tallies(
    view,
    t.byChallenge,
    t.challenge,
    named(teams, id => challengeIn(edition, id)),
  ),
})}
${section(view, { title: t.byPerson, body: tallies(view, t.byPerson, t.person, named(people, nameOf)) })}`
  return teamFrame(view, 'presence', { lead: t.presenceLead, body, waiting })
}

/** A mentor of two challenges comes once to a session. */
const onceEach = (rows: readonly Row[]): Row[] => [
  ...new Map(rows.map(it => [`${it.sessionId}/${it.personId}`, it])).values(),
]

const named = (tallies: Map<string, Tally>, nameOf: (key: string) => string) =>
  [...tallies].map(([key, it]) => ({ name: nameOf(key), ...it })).sort((a, b) => a.name.localeCompare(b.name, 'fr'))

function chart(view: View, sessions: Session[], tallies: Map<string, Tally>): Html {
  const t = text[view.lang].team
  const rows = sessions.flatMap(session => {
    const it = tallies.get(String(session.id))
    if (!it) return []
    const bars = [
      { kind: 'full' as const, value: it.present },
      { kind: 'light' as const, value: it.excused },
      { kind: 'outline' as const, value: it.absent },
    ]
    const day = formatDay(view.lang, session.parts[0]?.startsAt ?? view.now, view.zone)
    return [{ label: titleOf(view, session), words: `${t.chartWords(it.present, it.expected)}, ${day}`, bars: [bars] }]
  })
  const legend = [
    { kind: 'full', words: t.chartLegend.present },
    { kind: 'light', words: t.chartLegend.excused },
    { kind: 'outline', words: t.chartLegend.absent },
  ]
  return barChart(view, { label: t.chart, legend, rows })
}

function tallies(view: View, caption: string, first: string, rows: (Tally & { name: string })[]): Html {
  const t = text[view.lang].team
  const figures = ['expected', 'present', 'excused', 'absent'] as const
  return table(view, {
    caption,
    captionHidden: true,
    columns: [
      { key: 'name', label: first },
      ...figures.map(key => ({ key, label: t[key], numeric: true })),
      { key: 'share', label: t.share, numeric: true },
    ],
    rows: rows.map(it => ({ ...it, share: `${Math.round((100 * it.present) / Math.max(1, it.expected))}\u00a0%` })),
    empty: t.presenceNone,
  })
}
