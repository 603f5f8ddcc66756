import type { publicPages as french } from '../text.fr/public.ts'

type Label = { fr: { one: string; many: string }; en: { one: string; many: string } }

export const publicPages = {
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
} satisfies typeof french
