import type { Edition } from '../edition/rules.ts'
import { mine } from './text.en/mine.ts'
import { person } from './text.en/person.ts'
import type { fr } from './text.fr.ts'

const people = (n: number) => (n === 1 ? `${n} person` : `${n} people`)

export const en = {
  title: 'The cohort',
  waitingTitle: 'The cohort will be announced here',
  waitingOn: (when: string) => `Come back on ${when}: you will read here who joins which team.`,
  waitingLate: 'The announcement is being prepared. Everybody who applied is told before it.',
  announcedOn: (when: string) => `Announced on ${when}.`,
  waitingDescription:
    'On the day of the announcement, this page will say who joins which team, in which administration and for which challenge.',
  description: (title: string, n: number) =>
    `${title}: ${people(n)}, their trades, their teams and the administrations that host them during the programme.`,
  past: 'Past cohorts',
  shown: (n: number) => people(n),
  nobody: 'Nobody has this trade in the cohort',
  nobodyBody: 'Remove the filter to see every team.',
  asMentor: (_: Edition) => ', mentor',
  person,
  figures: { fellows: 'people', teams: 'teams', hosts: 'host administrations', profiles: 'trades' },
  teams: 'The teams',
  somebody: 'One person',
  inProfile: (profile: string) => `in ${profile}`,
  noFellow: 'The first answers are awaited: the teams will appear here.',
  numbers: 'In figures',
  path: 'From the call to the cohort',
  received: 'Applications received',
  heard: 'People heard',
  joined: 'People joining the cohort',
  byProfile: 'The trades of the cohort',
  table: 'Read these figures as a table',
  what: 'Step',
  profile: 'Trade',
  count: 'Number',
  namesNote: 'Only those who wish it are named.',
  teaser: 'The cohort is announced',
  teaserBody: (fellows: number, teams: number) =>
    `${people(fellows)} ${fellows === 1 ? 'joins' : 'join'} ${teams === 1 ? 'one team' : `${teams} teams`} to serve the public interest.`,
  teaserLink: 'Meet the cohort',
  mine,
  team: {
    title: 'Announcement of the cohort',
    lead: 'Choose the instant and the words. Before that instant, the public page only says when to come back.',
    readiness: (accepted: number, waiting: number, named: number) =>
      `${people(accepted)} accepted, ${waiting} ${waiting === 1 ? 'answer is' : 'answers are'} awaited, ${people(named)} ${named === 1 ? 'wishes' : 'wish'} to be named.`,
    scheduled: (when: string) => `The announcement is planned for ${when}.`,
    out: (when: string) => `The cohort has been public since ${when}.`,
    at: 'Instant of the announcement',
    atHint: (when: string) => `The edition plans ${when}.`,
    messageFr: 'Message in French',
    messageEn: 'Message in English',
    messageHint: 'A few sentences, at the top of the public page.',
    schedule: 'Plan the announcement',
    preview: 'See the page as it will appear',
    previewNote: 'Preview for the team alone: nothing of this is public.',
    done: (when: string) => `The announcement will appear on ${when}.`,
    read: 'Read the public page',
  },
  refusals: {
    not_released: 'The answers have not been sent yet: everybody must have theirs before the announcement.',
    already_announced: 'The cohort is already announced.',
    in_the_past: 'Choose an instant to come.',
    no_instant: 'Give the day and the hour of the announcement.',
    message_missing: 'Write the message in both languages.',
  },
} satisfies typeof fr
