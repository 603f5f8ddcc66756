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
    proposals: 'My proposals',
    proposalsLead: 'What your administration proposes to the programme.',
    approval: 'The list to approve',
    approvalWaiting: 'A list is waiting for your decision.',
    approvalInDoubt:
      'A conflict of interest bears on a list of the jury closed earlier: speak to the programme team before you decide.',
    approvalNothing: 'No list is proposed at the moment.',
    workplace: 'Everything the team keeps there: arrival, week, meetings, roadmap, results.',
    doors: {
      sessions: { title: 'My sessions', body: 'The next one, your workshops, your calendar.' },
      weeks: { title: 'The weeks', body: 'What the teams write every Friday.' },
      contract: { title: 'My contract', body: 'Read it, sign it, see how far it has come.' },
      referent: { title: 'My referent', body: 'Write to the programme team without anybody else knowing.' },
      surveys: { title: 'My surveys', body: 'The questionnaires open for you.' },
      directory: { title: 'The directory', body: 'The cohorts, and what you show of yourself.' },
      publication: { title: 'What the site publishes of me', body: 'Part by part, with your agreement.' },
      help: { title: 'The help board', body: 'Ask for a hand, or offer one.' },
    },
    team: 'The team’s work',
    teamLead: 'The edition, stage by stage.',
    otherEditions: 'The other editions',
    inForce: 'The edition in force.',
  },
  team: {
    title: 'Team',
    lead: 'The edition, stage by stage.',
    selecting: 'Choosing the teams',
    afterwards: 'The ten months, and after',
    stages: {
      proposals: 'Proposals',
      signals: 'Following the teams',
      hiring: 'The contracts',
      arrivals: 'The arrivals',
      funding: 'The funding',
      sessions: 'The sessions',
      weeks: 'The weeks',
      coaching: 'The coaching',
      progress: 'The progress',
      help: 'The help board',
      surveys: 'The surveys',
      results: 'The results',
      edition: 'The edition',
      people: 'People',
      forms: 'Forms',
      applications: 'Applications',
      closing: 'Closing',
      preselection: 'Preselection',
      jury: 'The jury',
      matching: 'Matching',
      approval: 'Approval',
      answers: 'Answers',
      cohort: 'The cohort',
      outbox: 'Messages',
    },
    months: {
      signals: (open: number, act: number) =>
        open === 0 ? 'No signal is open.' : `${several(open, 'signal', 'signals')} open, ${act} to deal with now.`,
      hiring: (fellows: number, unsigned: number) =>
        `${several(fellows, 'person', 'people')}, ${several(unsigned, 'contract', 'contracts')} not signed.`,
      arrivals: 'What must be ready on the first day, and what is late.',
      funding: 'The envelope, the agreements, the payments and the reports.',
      sessions: (n: number) => `${several(n, 'session', 'sessions')} ahead.`,
      weeks: (n: number) => `${several(n, 'note', 'notes')} this week.`,
      coaching: 'Portfolios, contacts and private messages.',
      progress: 'Monthly meetings, roadmaps, the mid-term review.',
      help: 'What the cohort asks for and offers.',
      surveys: (n: number) => (n === 0 ? 'No survey is open.' : `${several(n, 'survey', 'surveys')} open.`),
      results: 'Openness, indicators, what follows, and the published figures.',
    },
    edition: (version: number) => `Version ${version} of the rules and the calendar.`,
    people: 'Team, readers, jury, mentors, approval.',
    forms: 'What each call asks: read it again, try it, publish it.',
    proposals: 'What administrations submitted, to read and decide.',
    challenges: 'Who chooses each subject, and withdrawals.',
    applications: (submitted: number, drafts: number) =>
      `${submitted} submitted, ${several(drafts, 'draft', 'drafts')}.`,
    closing: 'Put the closing off, for everybody or for one person.',
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
  /** What those who work on a challenge find behind each door. */
  workplace: {
    publicPage: 'The public page',
    rooms: {
      arrival: { title: 'The arrival', body: 'What must be ready, by whom, and when.' },
      hiring: { title: 'The contracts', body: 'How far the hiring of the team has come.' },
      week: { title: 'My week', body: 'The team’s note, in five minutes.' },
      points: { title: 'The monthly meetings', body: 'What was asked, what was decided, and what comes next.' },
      roadmap: { title: 'The roadmap', body: 'Its steps, its milestones, and what has changed.' },
      midterm: { title: 'The mid-term review', body: 'Each side alone, then together.' },
      funding: { title: 'The funding', body: 'What the fund pays, and what remains with you.' },
      results: { title: 'The results', body: 'Openness, indicators, achievements, and what follows.' },
    },
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
