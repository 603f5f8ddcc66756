import type { Fault } from '../rules.ts'
import type {
  fields as frFields,
  leads as frLeads,
  moments as frMoments,
  steps as frSteps,
  Labels,
  Wishing,
} from '../text.fr/form.ts'

type Said = { [C in Fault['code']]: (label: string, fault: Extract<Fault, { code: C }>) => string }

export const steps = {
  eligibility: () => 'Conditions to apply',
  identity: () => 'Identity and contact details',
  profile: () => 'Trade and experience',
  career: () => 'Career and skills',
  wishes: (l: Labels) => `Choice of ${l.target.many}`,
  contributions: (l: Labels) => `Contribution to each ${l.target.one}`,
  resources: () => 'Resources needed',
  teammate: () => 'Wish for a teammate',
  files: () => 'Files',
  declarations: () => 'Commitments',
} satisfies typeof frSteps

export const leads = {
  eligibility: () =>
    'Start with these few questions: they tell you at once whether you can apply. The rest of the form opens after them.',
  identity: () => 'These answers are used to reach you. The first people who read your file do not see them.',
  profile: () => 'In two answers, what you do and for how long you have done it.',
  career: () =>
    'This part is first read without your name: the names, addresses and links that would tell who you are are masked.',
  wishes: (l: Labels, { max, ordered }: Wishing) =>
    max === 1
      ? `Choose the ${l.target.one} you apply for.`
      : `Choose up to ${max} ${l.target.many}. ${ordered ? 'Begin with the one you prefer: their order matters.' : 'Their order does not matter.'}`,
  contributions: (l: Labels) =>
    `One answer for each ${l.target.one} you chose. Tell how you understand the problem, and what you would do first.`,
  resources: () => 'An estimate is enough: it helps prepare your arrival.',
  teammate: (l: Labels) =>
    `If you would like to take up a ${l.challenge.one} with somebody else who is applying, give their name. The jury will consider it when forming teams; each application is still judged on its own.`,
  files: () => 'Each file is checked as it arrives. You can replace or remove it as long as the call is open.',
  declarations: () => 'Read what you commit to, then tick the two boxes.',
} satisfies typeof frLeads

export const problems = {
  empty: label => `Complete “${label}”.`,
  too_long: (label, { over }) =>
    `Shorten “${label}” by ${over} ${over === 1 ? 'character' : 'characters'}: your text is kept whole.`,
  not_an_email: label => `In “${label}”, write a complete address, for example first.last@example.org.`,
  not_a_phone: label => `In “${label}”, write a number with digits, for example +33 6 39 98 12 34.`,
  not_a_number: (label, { max }) =>
    max === undefined
      ? `In “${label}”, write a whole number, for example 7.`
      : `In “${label}”, write a whole number, at most ${max}, for example 7.`,
  not_a_profile: label => `In “${label}”, choose one of the answers listed.`,
  not_a_link: (label, { line }) =>
    `In “${label}”, “${line}” is not a complete link: a link starts with https://, one per line.`,
  too_many_links: (label, { max }) => `In “${label}”, keep at most ${max} links.`,
  too_few_wishes: (label, { min }) => (min === 1 ? `Choose at least one ${label}.` : `Choose at least ${min} answers.`),
  too_many_wishes: (_, { max, count }) =>
    `Keep at most ${max} choices: you have ticked ${count}. Untick those you leave out.`,
  wish_twice: () => 'You chose the same answer twice: keep it at one rank only.',
  wish_withdrawn: (titles, { challenges }) =>
    challenges.length > 1
      ? `${titles} are no longer offered: replace these choices, or remove them.`
      : `${titles} is no longer offered: replace this choice, or remove it.`,
  file_missing: label => `Attach “${label}”.`,
  not_agreed: label => `Tick “${label}”.`,
} satisfies Said

export const fields = {
  teammate: 'Who would you like to team up with?',
  teammateHint: 'First and last name of the person. Leave it empty if you have no wish.',
  wishes: (l: Labels) => `Your ${l.wish.many}`,
  rank: (n: number) => (n === 1 ? 'First choice' : `Choice no. ${n}`),
  readSheets: 'Read the sheets before choosing',
  noRank: 'None',
  yes: 'Yes, this is my case',
  no: 'No',
  commitments: 'I make these commitments and accept the rules.',
  accuracy: 'What I have written is accurate, and I am its author.',
  commitmentsTitle: 'By applying, you commit:',
  readRules: 'Read the rules in full',
  dataTitle: 'Your data',
  dataKept: (years: number) => `They are destroyed at most ${years} years after you submit.`,
  years: 'years',
  testedAt: {
    application: 'To be met on the day you submit your application.',
    decision: (day: string) => `To be met on the day of the decision, at the latest on ${day}.`,
    start: (day: string) => `To be met on the day the programme starts, ${day}.`,
  },
} satisfies typeof frFields

export const moments = {
  started: { title: 'You started your application', body: '' },
  to_submit: {
    title: 'Over to you: finish and submit',
    body: 'What you type is saved, but only what is submitted will be read.',
  },
  submitted: {
    title: 'Your application is submitted',
    body: 'You can change it and submit it again until the call closes.',
  },
  not_submitted: {
    title: 'The call closed before you submitted',
    body: 'Your draft is not an application: nobody will read it.',
  },
  withdrawn: { title: 'You withdrew your application', body: 'It will be neither read nor considered.' },
  closes: { title: 'The call closes', body: 'The last submission received before this instant counts.' },
  reading: {
    title: 'Files are read',
    body: 'The programme team checks that each file is complete, then has it read without the name.',
  },
  interviews: {
    title: 'Interviews',
    body: 'Those who are preselected are invited by message, with a day, a time and a room.',
  },
  summoned: { title: 'You are invited to an interview', body: '' },
  interview: { title: 'Your interview', body: '' },
  deliberation: {
    title: 'Deliberation and approval',
    body: 'Everybody then receives an answer by message, whether positive or negative.',
  },
  result: { title: 'Your answer has arrived', body: 'It is also in your mailbox.' },
  announcement: { title: 'Public announcement', body: '' },
  start: { title: 'The programme starts', body: '' },
} satisfies typeof frMoments
