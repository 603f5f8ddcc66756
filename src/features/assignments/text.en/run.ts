import type { run as fr } from '../text.fr/run.ts'

type Words = { one: string; many: string }

export const run = {
  views: {
    label: 'Views of this run',
    challenges: ({ one }: Words) => `By ${one}`,
    people: 'By person',
    flows: 'Wishes and seats',
    audit: 'Audit',
    trial: 'What if',
  },
  olderOnly: (then: string, now: string) =>
    `This run followed version ${then} of the rules, and version ${now} is in force. This page only exists for runs of the version in force: run the matching again.`,
  notDone: 'This page will be here once the run is done and checked.',
  people: {
    title: 'The people',
    filter: 'Result',
    all: 'All',
    placed: 'With a place',
    unplaced: 'Without a place',
    columns: { person: 'Person', result: 'Place', choice: 'Choice', why: 'Why', decline: 'What if' },
    none: 'Nobody is in this case.',
    noPlace: 'no place',
    firstWish: 'It is their first choice.',
    decided: 'The place comes from a decision of the team.',
    noWish: 'None of the subjects they asked for offers a seat of their trade.',
    about: (title: string, profile: string, why: string) => `“${title}”, ${profile}: ${why}`,
    declines: 'This person declines',
    declinesAbout: (code: string) => `If ${code} declines`,
  },
  margins: {
    column: 'Margin',
    intro:
      'The margin says what the result hangs by: how far the first person refused comes after the last one admitted, and how many departures it would take for a required seat to stay empty.',
    places: (n: number) => (n === 1 ? '1 place' : `${n} places`),
    points: (points: string, isOne: boolean) => (isOne ? `${points} point` : `${points} points`),
    level: 'level on points',
    between: (last: string, next: string) => `between ${last} and ${next}`,
    departures: (n: number, profile: string) =>
      n === 1
        ? `A single departure in ${profile} would leave a required seat empty.`
        : `${n} departures in ${profile} before a required seat stays empty.`,
    heldOpen: 'Open by decision: no departure closes it.',
  },
  ties: {
    title: 'What separated people who were level',
    intro:
      'Marks come first. When marks are equal, the jury deliberates and gives its reason. When it leaves people level, a draw that anybody can repeat decides.',
    none: 'No tie mattered: neither deliberation nor draw.',
    deliberation: 'By deliberation of the jury',
    today: 'From the lists as they are today.',
    deliberated: (title: string, profile: string, place: number, codes: string, reason: string) =>
      `“${title}”, ${profile}: ${codes}, in this order from place ${place} on. Reason: “${reason}”`,
    draw: 'By the draw',
    'last-place': (title: string, profile: string, places: number, codes: string) =>
      places > 1
        ? `“${title}”, ${profile}: ${places} seats drawn among ${codes}.`
        : `“${title}”, ${profile}: one seat drawn among ${codes}.`,
    exchange: (title: string, profile: string, _places: number, codes: string) =>
      `“${title}”, ${profile}: ${codes} are level and have no seat there, but their order decided an exchange between other people.`,
    earlier: 'Ties met on the way',
    earlierIntro: 'They decide no seat of the result, but may have decided what closed or opened before.',
  },
  check: {
    title: 'Check it without trusting us',
    how: (file: string) =>
      `The file holds the problem, the result and what it takes to check it. With Python alone, “python3 verify/verify.py ${file}” counts everything again without a line of our code; with Cohorte, “cohorte verify ${file}” does it again by another method: each answers yes, or says the first line that is wrong.`,
    care: 'It names people by their codes, and somebody who knows three wishes of a person may recognise them: give it to whoever checks, do not publish it.',
    button: 'Download everything needed to check',
    found: 'What the check contests',
    about: (what: string, who: string) => (who ? `${what}: ${who}.` : `${what}.`),
    violations: {
      engine: 'This result does not follow the rules in force',
      'input-digest': 'The fingerprint is not that of the data',
      'unknown-candidate': 'Unknown person',
      'unknown-seat-type': 'Unknown seat',
      'one-post-per-person': 'Two seats for one person',
      'lock-not-honoured': 'A decision to place somebody is not followed',
      'not-wished': 'A seat that the person did not ask for',
      'not-acceptable': 'A seat without a ranking, or despite an exclusion',
      'closed-challenge': 'A seat in a subject that closed',
      capacity: 'More people than seats',
      places: 'More seats open than planned in all',
      budget: 'The budget is exceeded',
      'required-seat-empty': 'A required seat is empty in an open subject',
      'seat-left-empty': 'Somebody would rather have a seat left free',
      'justified-envy': 'Somebody ranked higher would rather have this seat',
      'tie-break': 'A draw is not respected',
      'not-best-for-candidates': 'An exchange would suit all these people',
      seats: 'A count of seats is wrong',
      closures: 'The sequence of closures is wrong',
      'held-open': 'The seats held open are wrong',
      'optional-seats': 'The list of optional seats is wrong',
      lottery: 'The count of the draw is wrong',
      overrides: 'The list of decisions that pass before a rank is wrong',
    },
  },
} satisfies typeof fr
