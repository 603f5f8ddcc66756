import { capital, type Said } from '../rules.ts'

export const problems = {
  empty: label => `Answer “${label}”.`,
  not_agreed: label => `Tick “${label}”.`,
  file_missing: label => `Attach “${label}”.`,
  too_few_rows: (label, { min }) =>
    min === 1 ? `In “${label}”, add at least one row.` : `In “${label}”, add at least ${min} rows.`,
  too_many_rows: (label, { max, count }) =>
    `In “${label}”, keep ${max} rows at most: there are ${count}. Remove those you leave out.`,
  too_long: (label, { over }) =>
    over === 1 ? `In “${label}”, take out one character.` : `In “${label}”, take out ${over} characters.`,
  too_short: (label, { min }) => `In “${label}”, write at least ${min} characters.`,
  not_an_option: label => `In “${label}”, choose one of the answers offered.`,
  too_few_chosen: (label, { min }) =>
    min === 1 ? `In “${label}”, choose an answer.` : `In “${label}”, choose at least ${min} answers.`,
  too_many_chosen: (label, { max, count }) => `In “${label}”, keep ${max} answers at most: you chose ${count}.`,
  chosen_twice: label => `In “${label}”, you chose the same answer twice: keep it at one rank.`,
  not_a_whole_number: label => `In “${label}”, write a whole number, for example 7.`,
  not_an_amount: label => `In “${label}”, write an amount, for example 52,000 or 52,000.50.`,
  too_small: (label, { min }) => `In “${label}”, write ${min} or more.`,
  too_large: (label, { max }) => `In “${label}”, write ${max} or less.`,
  not_a_day: label => `In “${label}”, write a date that exists, for example 31/03/2027.`,
  too_early: (label, { from }) => `In “${label}”, give a date from ${from} onwards.`,
  too_late: (label, { to }) => `In “${label}”, give a date no later than ${to}.`,
  not_an_email: label => `In “${label}”, write a whole address, for example first.last@example.org.`,
  not_a_phone: label => `In “${label}”, write a telephone number, for example +33 1 23 45 67 89.`,
} satisfies Said

export const fields = {
  example: (text: string) => `Example: ${text}`,
  inRow: (label: string, item: string, place: number) => `${capital(item)} ${place}: ${label}`,
  row: (item: string, place: number) => `${capital(item)} ${place}`,
  add: (item: string) => `Add: ${item}`,
  remove: (item: string, place: number) => `Remove: ${item} ${place}`,
  fewest: (n: number) => (n === 1 ? 'At least one row.' : `At least ${n} rows.`),
  most: (n: number) => (n === 1 ? 'One row at most.' : `${n} rows at most.`),
  noRow: 'No row yet.',
  full: 'There is no room for another row.',
  update: 'Show the questions that follow',
  updateHint: 'Your answer decides which questions come next.',
  save: 'Save',
  chooseBetween: (min: number | undefined, max: number | undefined) =>
    [min && `Choose at least ${min}`, max && `${max} at most`].filter(Boolean).join(', '),
  rank: (place: number) => (place === 1 ? 'First choice' : `Choice ${place}`),
  noChoice: 'None',
  yes: 'Yes',
  no: 'No',
  signs: (n: string) => `${n} characters at most`,
  dayHint: 'For example 31/03/2027.',
  testedAt: {
    application: 'This must be true on the day you submit.',
    decision: 'This must be true on the day of the decision.',
    start: 'This must be true on the day the programme starts.',
  },
  file: (types: string, size: string, pages: number | undefined) =>
    `${types}, ${size} at most${pages === undefined ? '' : pages === 1 ? ', one page' : `, ${pages} pages at most`}.`,
  noFile: 'No file attached.',
  notAnswered: 'No answer',
  aside: 'Somebody else wrote this at the same time as you',
  asideEmpty: 'Nothing',
  asideLead: 'Keep what is right in the field, then save.',
}
