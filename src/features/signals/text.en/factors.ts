import type { factors as french } from '../text.fr/factors.ts'

const days = (n: number) => (n === 1 ? 'one day' : `${n} days`)

export const factors: typeof french = {
  title: 'The six success factors',
  intro: 'What facts say of each. Nothing is added up: it is a reminder for your conversations.',
  names: {
    clear_scope: 'A clear scope',
    multidisciplinary: 'A multidisciplinary team',
    invested_mentors: 'Invested mentors',
    technical_environment: 'A suitable technical environment',
    political_backing: 'Strong political backing',
    freedom: 'Freedom to experiment',
  },
  states: { seen: 'facts show it', to_check: 'to be checked', unknown: 'facts say nothing of it' },
  evidence: {
    roadmap: ({ days: n, versions }) =>
      `Roadmap in version ${versions}, published ${n > 0 ? `${days(n)} ago` : 'today'}.`,
    no_roadmap: () => 'No roadmap is published.',
    profiles: ({ count, people }) =>
      `${people === 1 ? 'One person' : `${people} people`}, ${count > 1 ? `${count} trades` : 'a single trade'}.`,
    mentor_sessions: ({ expected, present }) =>
      `A mentor was there at ${present} of the ${expected} sessions that expected them.`,
    data_late: ({ days: n }) => `Access to data ${days(n)} late.`,
    data_ready: () => 'No access to data is late.',
    items_late: ({ count }) =>
      count > 1 ? `${count} things of the arrival are not ready.` : 'One thing of the arrival is not ready.',
    points: ({ held, of }) => `${held} monthly ${held === 1 ? 'point' : 'points'} of ${of} with the management.`,
    scope_changes: ({ count }) =>
      count === 0
        ? 'The scope has not changed yet.'
        : `The roadmap has changed ${count > 1 ? `${count} times` : 'once'}, with its reasons.`,
    decisions_late: ({ count }) => (count > 1 ? `${count} decisions are waiting.` : 'One decision is waiting.'),
  },
}
