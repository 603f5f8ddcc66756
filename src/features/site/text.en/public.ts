import type { publicPages as french } from '../text.fr/public.ts'

type Label = { fr: { one: string; many: string }; en: { one: string; many: string } }

export const publicPages = {
  home: {
    apply: 'Apply',
    read: (label: Label) => `Read the ${label.en.many}`,
    tellMe: 'Tell me when it opens',
    next: 'What happens now',
    meet: 'Meet the cohort',
    news: 'News',
    allNews: 'All the news',
    dates: 'All the dates',
    find: (label: Label) => `Find a ${label.en.one}`,
    description: (programme: string) =>
      `${programme}: digital specialists join the State for ten months and take up, as a team, challenges in the public interest.`,
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
    titles: {
      announced: 'The call for applications opens soon',
      open: 'Apply',
      closed: 'The call for applications is over',
      results: 'The call has made a cohort',
    },
    description: (programme: string) =>
      `The call for applications of ${programme}: dates, who may apply, what to prepare, and how people are chosen.`,
    announced: (opens: string) =>
      `The call opens on ${opens}. Until then, read the subjects and prepare what you will be asked for.`,
    open: (closes: string) => `The call is open until ${closes}. The server’s clock decides.`,
    closed: (closes: string) =>
      `The call ended on ${closes}. Each application received is read, and each person receives an answer.`,
    results: 'The people selected are known and their teams are formed. The next call will be announced here.',
    start: 'Start my application',
    read: (label: Label) => `Read the ${label.en.many}`,
    tellMe: 'Tell me when it opens',
    tellMeTitle: 'Receive a message the instant it opens',
    tellNext: 'Tell me of the next call',
    tellNextTitle: 'Know when the next call opens',
    meet: 'Meet the cohort',
    rules: 'Read the rules',
    steps: 'In practice',
    stepList: (wishes: string) => [
      'Check in a minute that you may apply.',
      `Fill in the form at your own pace: it saves as you go, and you can take it up again on any device. Choose ${wishes}.`,
      'Submit: a signed receipt is yours at once. You may change it and submit again until the call closes.',
    ],
    wishes: (max: number, label: Label) => `up to ${max} ${label.en.many}`,
    prepare: 'What to prepare',
    prepareLead: 'Time to read the subjects, a few paragraphs on what you can do, and these documents:',
    required: 'Required.',
    optional: 'Optional.',
    who: 'Who may apply',
    chosen: 'How people are chosen',
    dates: 'What happens, and when',
    offered: 'What is offered',
    contract: (months: number, kind: string) => `${months} months, ${kind}.`,
    payFlat: (amount: string) => `${amount} net a month.`,
    payBands: 'Pay by experience, set by the rules.',
    questions: 'Before you begin',
    allQuestions: 'All the questions',
    extract: (facts: { wishes: string; closes: string }) => [
      ['May I choose several subjects?', `Yes: ${facts.wishes}, in a single application. You will work on one.`],
      [
        'May I change my application after submitting it?',
        `Yes, until the call closes, on ${facts.closes}. The last version submitted counts.`,
      ],
      [
        'Who reads my file?',
        'First, people who see neither your name, nor your contact details, nor your links. If you are invited to an interview, the jury reads the whole file, after signing a charter.',
      ],
    ],
    milestones: {
      opens: 'The call opens',
      closes: 'The call closes',
      preselection: 'Applications are read, without the names',
      interviews: 'Interviews',
      results: 'An answer to each person',
      announcement: 'The cohort is announced',
      start: 'Arrival in the administrations',
    },
    figures: {
      title: 'In figures',
      candidates: 'applications',
      interviewed: 'people interviewed',
      selected: 'people selected',
      challenges: 'subjects',
    },
  },
  hostCall: {
    title: (label: Label) => `Propose a ${label.en.one}`,
    description: (programme: string) =>
      `For administrations: propose a project to ${programme}. What is offered, what is asked, and the steps.`,
    leads: {
      announced: (opens: string) => `The call to administrations opens on ${opens}.`,
      open: (closes: string) => `The call to administrations is open until ${closes}.`,
      closed: (closes: string) =>
        `The call to administrations ended on ${closes}. A jury chooses among the projects received.`,
      over: (n: number, label: Label) =>
        `The call to administrations of this edition is over: ${n} ${label.en.many} were chosen. The next one will be announced here.`,
      unknown: 'The dates of the call to administrations are not known yet.',
    },
    talk: 'Talk about a project with us',
    read: (label: Label) => `Read the chosen ${label.en.many}`,
    letter: 'Know when the next call opens',
    how: 'How it goes',
    offered: 'What the administration receives',
    asked: 'What is asked of it',
    questions: 'Frequent questions',
    dates: 'The dates of this edition',
    milestones: {
      opens: 'The call to administrations opens',
      closes: 'The call to administrations closes',
      jury: 'A jury chooses the subjects',
      call: 'The call for applications opens',
      start: 'The teams arrive',
    },
  },
} satisfies typeof french
