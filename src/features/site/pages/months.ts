import type { Address } from '../../../kernel/address.ts'
import type { View } from '../../../platform/html/index.ts'
import { paths as arrivals } from '../../arrivals/paths.ts'
import { paths as coaching } from '../../coaching/paths.ts'
import { paths as directory } from '../../directory/paths.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths as funding } from '../../funding/paths.ts'
import { paths as hiring } from '../../hiring/paths.ts'
import { paths as impact } from '../../impact/paths.ts'
import { paths as progress } from '../../progress/paths.ts'
import { teamPaths as sessions } from '../../sessions/paths.ts'
import { paths as signals } from '../../signals/paths.ts'
import { paths as surveys } from '../../surveys/paths.ts'
import { paths as weeks } from '../../weeks/paths.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

export type MonthCounts = Record<
  'fellows' | 'unsigned' | 'sessionsAhead' | 'notes' | 'signalsOpen' | 'signalsToAct' | 'surveysOpen',
  number
>

/** The team's way through what comes after the announcement: a stage for each part that the edition has. */
export function monthStages(view: View, edition: Edition, counts: MonthCounts): [Address, string, string][] {
  const t = text[view.lang].team
  const { stages, months } = t
  const all: [keyof Edition, Address, string, string][] = [
    ['signals', signals.cockpit, stages.signals, months.signals(counts.signalsOpen, counts.signalsToAct)],
    ['hiring', hiring.files, stages.hiring, months.hiring(counts.fellows, counts.unsigned)],
    ['arrivals', arrivals.all, stages.arrivals, months.arrivals],
    ['money', funding.board, stages.funding, months.funding],
    ['sessions', sessions.list, stages.sessions, months.sessions(counts.sessionsAhead)],
    ['weeks', weeks.team, stages.weeks, months.weeks(counts.notes)],
    ['coaching', coaching.portfolio, stages.coaching, months.coaching],
    ['progress', progress.overview, stages.progress, months.progress],
    ['directory', directory.team, stages.help, months.help],
    ['surveys', surveys.team, stages.surveys, months.surveys(counts.surveysOpen)],
    ['results', impact.team, stages.results, months.results],
  ]
  return all.filter(([section]) => edition[section] !== undefined).map(([, ...stage]) => stage)
}
