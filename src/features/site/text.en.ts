import type { fr } from './text.fr.ts'

type Label = { fr: { one: string; many: string }; en: { one: string; many: string } }

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

export const en = {
  nav: {
    challenges: (label: Label) => sentence(label.en.many),
    call: 'Apply',
    rules: 'Rules',
    cohort: 'The cohort',
    team: 'Team',
    space: 'My space',
  },
  footer: {
    questions: 'Frequent questions',
    accessibility: 'Accessibility',
    privacy: 'Personal data',
  },
  home: {
    apply: 'Apply',
    read: (label: Label) => `Read the ${label.en.many}`,
    allChallenges: (label: Label) => `All the ${label.en.many}`,
    resume: 'Resume my application',
    challenges: (label: Label) => `The ${label.en.many} of this cohort`,
    how: 'How it works',
    behind: 'Who is behind it',
    facts: {
      challenges: (label: Label) => label.en.many,
      places: 'places',
      months: 'months of contract',
      pay: 'net a month',
      teams: 'in a team',
    },
    teams: (min: number, max: number) => `${min} to ${max}`,
    stages: {
      challenges: 'The subjects',
      call: 'The call',
      selection: 'Selection',
      months: (n: number) => `${n} months`,
      after: 'And after',
    },
    money: 'Funding',
    press: 'Press contact',
  },
  call: {
    title: 'Apply',
    upcoming: (opens: string) => `The call opens on ${opens}.`,
    open: (closes: string) => `The call is open until ${closes}. The server’s clock decides.`,
    closed: (closes: string) =>
      `The call ended on ${closes}. The applications received are being read, and everybody will hear from us.`,
    over: 'The call is over and the results are known.',
    start: 'Start my application',
    steps: 'In practice',
    stepList: (wishes: string) => [
      'Check in a minute that you may apply.',
      `Fill in the form at your own pace: it saves as you go, and you can take it up again on any device. Choose ${wishes}.`,
      'Submit: a signed receipt is yours at once. You may change it and submit again until the call closes.',
    ],
    wishes: (max: number, label: Label) => `up to ${max} ${label.en.many}`,
    who: 'Who may apply',
    chosen: 'How people are chosen',
    dates: 'Dates',
    offered: 'What is offered',
    contract: (months: number, kind: string) => `${months} months, ${kind}.`,
    payFlat: (amount: string) => `${amount} net a month.`,
    payBands: 'Pay by experience, set by the rules.',
    support: 'Support all along the contract',
    criterion: (n: number) => `Criterion ${n}`,
    milestones: {
      opens: 'The call opens',
      closes: 'The call closes',
      interviews: 'Interviews',
      results: 'An answer to each person',
      announcement: 'The cohort is announced',
      start: 'Arrival in the administrations',
    },
  },
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
    listsLead: 'One list per subject and profile.',
    approval: 'The list to approve',
    approvalWaiting: 'A list is waiting for your decision.',
    approvalNothing: 'No list is proposed at the moment.',
    team: 'The team’s work',
    teamLead: 'The current edition, stage by stage.',
  },
  team: {
    title: 'Team',
    lead: 'The current edition, stage by stage.',
    stages: {
      edition: 'The edition',
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
    applications: (submitted: number, drafts: number) => `${submitted} submitted, ${drafts} drafts.`,
    preselection: (read: number, readings: number, decided: number, submitted: number) =>
      `${read} of ${readings} readings done, ${decided} decisions out of ${submitted}.`,
    jury: (summoned: number, interviews: number, locked: number) =>
      `${summoned} of ${interviews} people summoned, ${locked} sheets locked.`,
    conflicts: (n: number) => (n === 1 ? 'One conflict to rule on.' : `${n} conflicts to rule on.`),
    matching: (closed: number, rankings: number, runs: number) =>
      `${closed} of ${rankings} lists closed, ${runs === 1 ? '1 verified run' : `${runs} verified runs`}.`,
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
  accessibility: {
    title: 'Accessibility',
    lead: 'Everybody must be able to read and use every page.',
    parts: [
      [
        'State',
        'This site has not yet been audited against RGAA, the French accessibility standard. Each page is checked automatically at every change, with the keyboard, without script and with the rules of axe; these checks do not replace an audit.',
      ],
      [
        'What we planned for',
        'The site works without script, with a keyboard and with a screen reader, in light and dark, enlarged to 200%, and it prints properly.',
      ],
      ['A problem', 'Write to us: we answer, and give you the information another way until it is repaired.'],
      ['Further recourse', 'If we do not answer, you may refer the matter to the French Defender of Rights.'],
    ],
  },
  privacy: {
    title: 'Personal data',
    purpose: 'Why',
    readers: 'Who reads them',
    basis: 'On what basis',
    rights: 'Your rights',
    kept: 'For how long',
    keptBody: (years: number) => `At most ${years} years after submission, then files are erased; statistics remain.`,
    contact: 'Whom to write to',
    cookies: 'Cookies',
    cookiesBody:
      'A single cookie keeps your session open. There is no audience measurement, no advertising and no outside service.',
  },
  questions: {
    title: 'Frequent questions',
    list: (facts: { wishes: string; closes: string; months: number }) => [
      [
        'Must I already work in an administration?',
        'No, on the contrary: the programme is for people who do not hold a post there. The “Apply” page lists the conditions.',
      ],
      ['May I choose several subjects?', `Yes: ${facts.wishes}, in a single application. You will work on one.`],
      [
        'May I change my application after submitting it?',
        `Yes, until the call closes, on ${facts.closes}. The last version submitted counts, and each submission gives a new receipt.`,
      ],
      [
        'May I come with somebody?',
        'You may say with whom you would like to work. The jury considers it when forming the teams, but each person is chosen for themselves.',
      ],
      [
        'Who reads my file?',
        'First, people who see neither your name, nor your contact details, nor your links. If you are invited to an interview, the jury reads the whole file, after signing a charter.',
      ],
      [
        'How are teams formed?',
        'The jury ranks people, subject by subject and profile by profile. A public, checkable computation draws the teams from it, without ever knowing your gender, age or address. People decide; the computation proposes and explains itself.',
      ],
      ['What if I am not selected?', 'You receive an answer, with the reason. No silence.'],
      [
        'And after the contract?',
        `The contract lasts ${facts.months} months. Many subjects go on in the administration afterwards, and the cohort stays in touch.`,
      ],
    ],
  },
} satisfies typeof fr
