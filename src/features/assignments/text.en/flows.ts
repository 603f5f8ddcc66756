import type { flows as fr } from '../text.fr/flows.ts'

const people = (n: number) => (n === 1 ? '1 person' : `${n} people`)

export const flows = {
  demand: {
    title: 'Wishes and seats',
    intro: 'Above, the people heard who have this subject among their wishes; below, the seats on offer.',
    label: 'Wishes and seats of each subject',
    legend: { full: 'first wish', light: 'other wish', outline: 'seats on offer' },
    words: (wished: number, first: number, seats: number) =>
      `${people(wished)}, ${first} of them first; ${seats === 1 ? '1 seat' : `${seats} seats`}`,
    table: 'See wishes and seats as a table',
    columns: { first: 'First wish', wished: 'Wish, whatever its rank', seats: 'Seats', placed: 'Filled' },
    total: 'In all',
    totalNote: 'A person counts once for each subject wished for.',
  },
  streams: {
    title: 'From the first wish to the place obtained',
    intro:
      'On the left, the subject of the first wish; on the right, that of the place. Each band is as wide as its number of people.',
    label: (kept: number, other: number, none: number) =>
      `${people(kept)} in the subject of their first wish, ${other} in another, ${none} without a place`,
    legend: { full: 'subject of the first wish', light: 'another subject', none: 'without a place' },
    table: 'See these passages as a table',
    columns: { from: 'First wish', to: 'Place', people: 'People' },
    noWish: 'no seat of their trade',
    noPlace: 'without a place',
  },
} satisfies typeof fr
