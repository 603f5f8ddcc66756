import type { fr } from '../text.fr.ts'

export const at: (typeof fr)['at'] = {
  before: {
    name: 'Before the call',
    now: () => 'The call opens in a week: the challenges are published, nobody can apply yet.',
    tries: ['Browse the challenges', 'Read the rules', 'See the edition as data'],
  },
  open: {
    name: 'Call open',
    now: () => 'The call closes in four days: nearly half of the files are in, others are drafts.',
    tries: ['Apply from the beginning', 'Take up a draft', 'Watch files arrive'],
  },
  last_minute: {
    name: 'Last minutes',
    now: () => 'Ten minutes are left: the clock is ticking, and at 5 pm sharp nothing more gets in.',
    tries: ['Finish a draft in time', 'Apply in ten minutes', 'Watch files arrive'],
  },
  closed: {
    name: 'Call closed',
    now: ({ received }) =>
      `The call closed five minutes ago: ${received} files received, each with its signed receipt.`,
    tries: ['Be late', 'Read one’s receipt again', 'Check the files'],
  },
  preselection: {
    name: 'Preselection',
    now: () => 'Each file is read twice, without a name: half of the readings are done.',
    tries: ['Read a file without identity', 'Check the last files', 'Follow the readings'],
  },
  jury: {
    name: 'Interviews',
    now: ({ heard }) => `First day of interviews, 1 pm: the morning is marked, ${heard} people are summoned.`,
    tries: ['Mark the interview of noon', 'Sign the panel’s charter', 'Confirm one’s interview', 'Rule on a conflict'],
  },
  matching: {
    name: 'Matching',
    now: () => 'Every interview is marked: one tie is left to break and one list to close.',
    tries: ['Break a tie and close a list', 'Form the teams', 'See the lists of one’s panel'],
  },
  validation: {
    name: 'Approval',
    now: () => 'The list waits for the authority that approves it; nobody else can learn anything.',
    tries: ['Approve the list', 'Understand each place', 'Check that nothing leaks'],
  },
  notified: {
    name: 'Answers',
    now: () => 'Everybody has an answer; half of the offers are accepted, one seat has become free.',
    tries: ['Accept a place', 'Offer the free seat', 'Wait on the waiting list', 'Read why the answer is no'],
  },
  announced: {
    name: 'Announcement',
    now: ({ fellows, teams }) => `The cohort is public: ${fellows} people, ${teams} teams.`,
    tries: ['See the cohort', 'Change what is published of oneself', 'Read every message again'],
  },
  hiring: {
    name: 'Hiring',
    now: () => 'The teams arrive in a week: contracts are being signed, host administrations get ready.',
    tries: [
      'Read and sign one’s contract',
      'Prepare a team’s arrival, as a mentor',
      'See what is not ready',
      'Follow the money',
    ],
  },
  launch: {
    name: 'First month',
    now: () => 'The launch week is ending. The teams write their note of the week.',
    tries: [
      'Begin one’s week, as a fellow',
      'Hold a monthly meeting, as a mentor',
      'Prepare the sessions',
      'Read the public agenda',
    ],
  },
  midterm: {
    name: 'Mid-term',
    now: () => 'Five months have passed: data that came too late, a departure and a replacement, mid-term reviews.',
    tries: [
      'See which teams are in difficulty, and why',
      'Fill in a mid-term review, as a mentor',
      'Read the weeks',
      'See who has written nothing',
    ],
  },
  ending: {
    name: 'Last days',
    now: () => 'The last week: results, handover and end questionnaires.',
    tries: [
      'Answer without leaving a trace',
      'Decide what becomes of a project, as a mentor',
      'Read the story of a silent team',
      'Report to the funder',
    ],
  },
  afterwards: {
    name: 'Six months later',
    now: () => 'Six months after the end: what became of the projects and of the people.',
    tries: [
      'Read the achievements',
      'See what became of each project',
      'Read the results of the surveys',
      'Look somebody up in the directory',
    ],
  },
}
