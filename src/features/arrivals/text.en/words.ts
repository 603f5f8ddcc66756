import type { words as fr } from '../text.fr/words.ts'

const days = (n: number) => (n === 1 ? `${n} day` : `${n} days`)

export const words: typeof fr = {
  owners: {
    hr: 'human resources',
    finance: 'finance',
    it: 'IT',
    data: 'data administration',
    legal: 'legal affairs',
    communication: 'communication',
  },
  team: 'programme team',
  states: { to_do: 'To do', doing: 'In progress', blocked: 'Blocked', done: 'Done', not_needed: 'Not needed' },
  standings: { late: 'Late', open: 'In progress', ready: 'Ready' },
  somebody: (place, profile) => `person ${place}, ${profile}`,
  due: n =>
    n === 0 ? 'today' : n === 1 ? 'tomorrow' : n === -1 ? 'yesterday' : n > 0 ? `in ${days(n)}` : `${days(-n)} ago`,
  late: n => `${days(n)} late`,
  on: day => `by ${day}`,
  arrival: n =>
    n === 0
      ? 'Arriving today'
      : n > 0
        ? `Arriving ${n === 1 ? 'tomorrow' : `in ${days(n)}`}`
        : `Arrived ${n === -1 ? 'yesterday' : `${days(-n)} ago`}`,
  arrivesOn: day => `on ${day}`,
  counts: (done, total, late) => {
    const said = `${done} of ${total} ${total === 1 ? 'item' : 'items'} ready`
    return late > 0 ? `${said}, ${late} late` : said
  },
  progress: 'Progress',
}
