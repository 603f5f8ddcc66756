import type { work as french } from '../text.fr/work.ts'

const several = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

export const work = {
  space: {
    title: 'My space',
    lead: 'What you have to do, and where to do it.',
    nothing: 'Nothing is waiting for you at the moment',
    nothingBody: 'You may read the subjects, or start an application while the call is open.',
    application: {
      draft: 'Finish my application',
      submitted: 'Follow my application',
      withdrawn: 'My withdrawn application',
    },
    apply: 'Start an application',
    interview: 'My interview',
    answer: 'My answer',
    readings: 'My readings',
    readingsLeft: (n: number) =>
      n === 0 ? 'Everything has been read.' : n === 1 ? 'One file to read.' : `${n} files to read.`,
    jury: 'My panel',
    charterFirst: 'Sign the charter to open the files.',
    charterSigned: 'Charter signed. Your interviews and your sheets.',
    lists: 'The jury’s lists',
    listsLeft: (n: number) =>
      n === 0
        ? 'One list per subject and trade.'
        : n === 1
          ? 'One list on which you decide is open.'
          : `${n} lists on which you decide are open.`,
    mentored: 'What is published, the dates ahead, your team.',
    approval: 'The list to approve',
    approvalWaiting: 'A list is waiting for your decision.',
    approvalInDoubt:
      'A conflict of interest bears on a list of the jury closed earlier: speak to the programme team before you decide.',
    approvalNothing: 'No list is proposed at the moment.',
    team: 'The team’s work',
    teamLead: 'The edition, stage by stage.',
    otherEditions: 'The other editions',
    inForce: 'The edition in force.',
  },
  team: {
    title: 'Team',
    lead: 'The edition, stage by stage.',
    stages: {
      edition: 'The edition',
      people: 'People',
      applications: 'Applications',
      preselection: 'Preselection',
      jury: 'The jury',
      matching: 'Matching',
      approval: 'Approval',
      answers: 'Answers',
      cohort: 'The cohort',
      outbox: 'Messages',
    },
    edition: (version: number) => `Version ${version} of the rules and the calendar.`,
    people: 'Team, readers, jury, mentors, approval.',
    challenges: 'Who chooses each subject, and withdrawals.',
    applications: (submitted: number, drafts: number) =>
      `${submitted} submitted, ${several(drafts, 'draft', 'drafts')}.`,
    preselection: (read: number, readings: number, decided: number, submitted: number) =>
      `${read} of ${readings} readings done, ${several(decided, 'decision', 'decisions')} out of ${submitted}.`,
    jury: (summoned: number, interviews: number, locked: number) =>
      `${summoned} of ${interviews} people summoned, ${several(locked, 'sheet', 'sheets')} locked.`,
    conflicts: (n: number) => (n === 1 ? 'One conflict to rule on.' : `${n} conflicts to rule on.`),
    inDoubt: (n: number) =>
      n === 1
        ? 'One closed list is to be reviewed, because of a conflict of interest known since.'
        : `${n} closed lists are to be reviewed, because of a conflict of interest known since.`,
    outdated: 'The latest run starts from lists that have changed since.',
    matching: (closed: number, rankings: number, runs: number) =>
      `${closed} of ${rankings} lists closed, ${several(runs, 'verified run', 'verified runs')}.`,
    approval: {
      none: 'No list proposed.',
      proposed: 'A list is waiting for a decision.',
      approved: 'The list is approved and signed.',
      returned: 'The list came back to the team.',
    },
    answers: (accepted: number, sent: number, declined: number) =>
      `${accepted} accepted, ${sent} waiting, ${declined} declined.`,
    outbox: (drafts: number) =>
      drafts === 0
        ? 'No message is waiting for your approval.'
        : drafts === 1
          ? 'One message is waiting for your approval.'
          : `${drafts} messages are waiting for your approval.`,
    cohort: 'The public page, at its instant.',
  },
  messages: {
    title: 'Messages of this installation',
    lead: 'No mail server is configured: messages stay here, and nobody receives them.',
    to: 'To',
    subject: 'Subject',
    at: 'Written on',
    empty: 'No message yet. Ask for a sign-in link: it will arrive here.',
    plain: 'Text of the message',
    count: (n: number) => (n === 1 ? `${n} message` : `${n} messages`),
  },
} satisfies typeof french
