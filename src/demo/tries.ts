import { paths as applications } from '../features/applications/paths.ts'
import { paths as arrivals } from '../features/arrivals/paths.ts'
import { paths as assignments } from '../features/assignments/paths.ts'
import { paths as challenges } from '../features/challenges/paths.ts'
import { paths as cohort } from '../features/cohort/paths.ts'
import { paths as directory } from '../features/directory/paths.ts'
import { paths as editions } from '../features/edition/paths.ts'
import { paths as funding } from '../features/funding/paths.ts'
import { paths as hiring } from '../features/hiring/paths.ts'
import { paths as impact } from '../features/impact/paths.ts'
import { paths as juries, listPaths } from '../features/juries/paths.ts'
import { paths as offers } from '../features/offers/paths.ts'
import { paths as progress } from '../features/progress/paths.ts'
import { paths as reviews } from '../features/reviews/paths.ts'
import { paths as agenda, teamPaths as sessions } from '../features/sessions/paths.ts'
import { paths as signals } from '../features/signals/paths.ts'
import { paths as site } from '../features/site/paths.ts'
import { paths as surveys } from '../features/surveys/paths.ts'
import { paths as weeks } from '../features/weeks/paths.ts'
import type { Address } from '../kernel/address.ts'
import type { Moment } from './moments.ts'
import type { Stage } from './queries/roles.ts'

/** Somebody to be: nobody, a person of the staff by their key, or the first at one of these stages. */
export type Who = 'nobody' | { staff: string } | { stages: readonly Stage[] }

/** Something to try at a moment: as whom, and where. Its words are in the texts, in the same order. */
export type Try = { who: Who; address: Address; params?: { slug: string } }

const TEAM = { staff: 'team-1' } as const
const at = (...stages: Stage[]) => ({ stages })

/** What is worth trying at each moment, the best first. */
export const tries: Record<Moment, readonly [Try, ...Try[]]> = {
  before: [
    { who: 'nobody', address: challenges.catalogue },
    { who: 'nobody', address: editions.rules },
    { who: TEAM, address: editions.teamEdition },
  ],
  open: [
    { who: at('none'), address: applications.mine },
    { who: at('draft'), address: applications.mine },
    { who: TEAM, address: reviews.list },
  ],
  last_minute: [
    { who: at('draft'), address: applications.mine },
    { who: at('none'), address: applications.mine },
    { who: TEAM, address: reviews.list },
  ],
  closed: [
    { who: at('draft'), address: applications.mine },
    { who: at('submitted'), address: applications.mine },
    { who: TEAM, address: reviews.list },
  ],
  preselection: [
    { who: { staff: 'reader-1' }, address: reviews.pile },
    { who: TEAM, address: reviews.list },
    { who: TEAM, address: reviews.progress },
  ],
  jury: [
    { who: { staff: 'mentor-gobelins' }, address: juries.day },
    { who: { staff: 'expert-11' }, address: juries.charter },
    { who: at('summoned'), address: juries.mine },
    { who: TEAM, address: juries.conflicts },
  ],
  matching: [
    { who: TEAM, address: listPaths.team.lists },
    { who: TEAM, address: assignments.matching },
    { who: { staff: 'mentor-labsante' }, address: juries.lists },
  ],
  validation: [
    { who: { staff: 'validator' }, address: assignments.approval },
    { who: TEAM, address: assignments.matching },
    { who: at('held'), address: applications.mine },
  ],
  notified: [
    { who: at('offered'), address: offers.mine },
    { who: TEAM, address: offers.seats },
    { who: at('waiting_list'), address: offers.mine },
    { who: at('not_selected', 'not_preselected'), address: offers.mine },
  ],
  announced: [
    { who: 'nobody', address: cohort.cohort },
    { who: at('accepted'), address: offers.mine },
    { who: TEAM, address: offers.outbox },
  ],
  hiring: [
    { who: at('accepted'), address: hiring.mine },
    { who: { staff: 'mentor-previsecours' }, address: arrivals.checklist, params: { slug: 'previsecours' } },
    { who: TEAM, address: arrivals.all },
    { who: TEAM, address: funding.board },
  ],
  launch: [
    { who: at('accepted'), address: site.space },
    { who: { staff: 'mentor-gobelins' }, address: progress.points, params: { slug: 'gobelins' } },
    { who: TEAM, address: sessions.list },
    { who: 'nobody', address: agenda.agenda },
  ],
  midterm: [
    { who: TEAM, address: signals.cockpit },
    { who: { staff: 'mentor-labsante' }, address: progress.midterm, params: { slug: 'labsante' } },
    { who: at('accepted'), address: weeks.all },
    { who: TEAM, address: weeks.team },
  ],
  ending: [
    { who: at('accepted'), address: surveys.mine },
    { who: { staff: 'mentor-gobelins' }, address: impact.sustaining, params: { slug: 'gobelins' } },
    { who: TEAM, address: signals.challenge, params: { slug: 'gobelins' } },
    { who: TEAM, address: funding.board },
  ],
  afterwards: [
    { who: 'nobody', address: impact.achievements },
    { who: TEAM, address: impact.team },
    { who: TEAM, address: surveys.team },
    { who: at('accepted'), address: directory.directory },
  ],
}
