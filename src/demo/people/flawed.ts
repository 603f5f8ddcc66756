import { meanOf } from './quality.ts'
import type { Rng } from './rng.ts'
import type { Flaw, Incompleteness, Ineligibility, Latent } from './types.ts'

/** Nine people who may not apply, as the declarations cannot tell: they declared that they may. */
const INELIGIBLE: Ineligibility[] = [
  'serving-agent',
  'serving-agent',
  'serving-agent',
  'serving-agent',
  'student',
  'student',
  'apprentice',
  'legal-person',
  'juror',
]

/** Twelve files that the form took for complete. */
const INCOMPLETE: Incompleteness[] = [
  'placeholder',
  'placeholder',
  'placeholder',
  'placeholder',
  'off-topic',
  'off-topic',
  'off-topic',
  'copied-description',
  'copied-description',
  'career-missing',
  'career-missing',
  'unreadable-cv',
]

const SEEN_IN = {
  juror: 'register',
  'legal-person': 'contributions',
  'serving-agent': 'career',
  student: 'career',
  apprentice: 'career',
} as const satisfies Record<Ineligibility, string>

type Person = { years: number; latent: Latent; byHand: boolean }

/**
 * Which of these people have a flawed file, by their position. Students and apprentices are taken among the least
 * experienced, careless files among the weaker ones, the juror who applies among the stronger ones.
 */
export function drawFlaws(random: Rng, people: readonly Person[]): Map<number, Flaw> {
  const flaws = new Map<number, Flaw>()
  const free = random.shuffle([...people.keys()].filter(index => !people[index]?.byHand))
  const takeWhere = (accepts: (person: Person) => boolean): number => {
    const at = free.findIndex(index => accepts(people[index] as Person))
    const [index] = free.splice(at, 1)
    if (at < 0 || index === undefined) throw new Error('nobody left for this flaw')
    return index
  }
  for (const code of INELIGIBLE) {
    flaws.set(takeWhere(FITS[code]), { kind: 'ineligible', code, visibleIn: SEEN_IN[code] })
  }
  for (const code of INCOMPLETE) {
    const visibleIn = code === 'unreadable-cv' ? 'cv' : code === 'career-missing' ? 'career' : 'contributions'
    flaws.set(
      takeWhere(it => meanOf(it.latent) < 2.5),
      { kind: 'incomplete', code, visibleIn },
    )
  }
  return flaws
}

const FITS: Record<Ineligibility, (person: Person) => boolean> = {
  'serving-agent': it => it.years >= 4,
  student: it => it.years <= 3,
  apprentice: it => it.years === 2,
  'legal-person': it => it.years >= 7,
  juror: it => it.years >= 6 && meanOf(it.latent) > 2.9,
}
