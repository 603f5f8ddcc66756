import type { Rng } from './rng.ts'
import { CRITERIA, type Criterion, type DemoCandidate, type DemoStaff, type Marks } from './types.ts'

const NOISE = 0.45

/**
 * The marks one person gives: latent quality, plus that person's severity, plus chance, rounded to the scale 1–4. At the
 * interview (`heard`), what the candidate shows there counts too.
 */
export function marks(
  random: Rng,
  { latent }: Pick<DemoCandidate, 'latent'>,
  { severity }: Pick<DemoStaff, 'severity'>,
  heard = false,
): Marks {
  const shift = severity + (heard ? latent.interview : 0)
  return Object.fromEntries(
    CRITERIA.map(criterion => [criterion, onScale(random.normal(latent.quality[criterion] + shift, NOISE))]),
  ) as Record<Criterion, Marks[Criterion]>
}

const onScale = (value: number) => Math.min(4, Math.max(1, Math.round(value)))
