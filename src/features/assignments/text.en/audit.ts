import type { audit as fr } from '../text.fr/audit.ts'

const people = (n: number) => (n === 1 ? '1 person' : `${n} people`)
const more = (n: number) => (n > 0 ? ` (+${n})` : n < 0 ? ` (−${-n})` : '')
const nth = (n: number) =>
  `${n}${n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th'}`

export const audit = {
  title: 'What other closures would have given',
  intro:
    'The result is that of the published rule, and the audit changes nothing in it. It looks for the best choice of closures, so that everybody knows what the rule costs.',
  waiting: 'The audit is under way. This page reloads by itself.',
  missing:
    'The audit of this run is missing: it was never asked for, or did not succeed. Run the matching again to have one.',
  rejected: 'The check contests this run: it is not audited.',
  short: {
    waiting: 'The audit is under way.',
    same: 'Audit: no other choice of closures gives more.',
    other: 'Audit: another choice of closures would give more.',
    link: 'Read the audit',
  },
  columns: { level: 'Level', rule: 'The rule', best: 'The best found' },
  levelsTitle: 'The six levels, from the first that counts to the last',
  levels: {
    seats: 'People placed',
    viable: 'Subjects open and complete',
    wishes: 'Choices obtained',
    points: 'Points of the jury, in all',
    teammates: 'Teammates together',
    order: 'Subjects closed, in the published order',
  },
  wishes: (n: number, wish: number) => `${n} with their ${nth(wish)} choice`,
  noneClosed: 'none',
  first: {
    same: 'At every level the rule gives as much as the best choice of closures.',
    seats: (rule: number, best: number) => `The best would place ${people(best)} instead of ${rule}.`,
    viable: (rule: number, best: number) =>
      `With as many people placed, the best would complete ${best} subjects instead of ${rule}.`,
    wishes: (rule: number, best: number, place: number) =>
      `With as many people and subjects, the best would give ${people(best)} their ${nth(place)} choice instead of ${rule}.`,
    points: (rule: string, best: string) =>
      `With as many people, subjects and choices, the best would gather ${best} points of the jury instead of ${rule}.`,
    teammates: (rule: number, best: number) =>
      `All being equal so far, the best would bring ${best} pairs of teammates together instead of ${rule}.`,
    order: 'All being equal so far, the best would keep a subject that the published order places higher.',
  },
  proven: {
    enumeration: (played: string) =>
      `This is proven: no choice of closures can do better (cases played one by one: ${played}).`,
    optimiser: 'This is proven by an optimisation program, whose result is counted again in whole numbers.',
    none: 'This is not proven: the search stopped before the end, and something better may exist.',
  },
  swap: 'What would change',
  front: {
    title: 'Placing more people, or keeping more subjects',
    intro:
      'Each point is a result where nothing can be gained on one side without losing on the other. The empty circle is that of the rule.',
    label: 'People placed by number of complete subjects',
    x: 'subjects open and complete',
    y: 'people placed',
    here: 'the rule',
    point: (seats: number, viable: number) => `${seats} people, ${viable} subjects`,
    table: 'See these results as a table',
    columns: { viable: 'Complete subjects', seats: 'People placed', closed: 'Subjects closed' },
    alone: 'One result wins on both sides: there is nothing to choose.',
  },
  alternatives: {
    title: 'If another subject had closed',
    intro:
      'For each subject closed: what the rule would have given with it at the head of the published order, then the best result that keeps it open.',
    none: 'The rule closed no subject: there is nothing to compare.',
    columns: { challenge: 'Subject closed', keptFirst: 'At the head of the order', best: 'The best that keeps it' },
    step: (step: number, profile: string) => `step ${step}, for want of people in ${profile}`,
    closesAnyway: 'It closes all the same.',
    impossible: 'No result keeps it open.',
    seats: (seats: number, difference: number) => `${people(seats)} with a place${more(difference)}`,
    opens: (titles: string) => `opens ${titles}`,
    closes: (titles: string) => `closes ${titles}`,
    seated: (n: number) => (n > 1 ? `${n} people gain a place` : 'one person gains a place'),
    unseated: (n: number) => (n > 1 ? `${n} people lose theirs` : 'one person loses theirs'),
    better: (n: number) => (n > 1 ? `${n} people have better` : 'one person has better'),
    worse: (n: number) => (n > 1 ? `${n} people have worse` : 'one person has worse'),
  },
} satisfies typeof fr
