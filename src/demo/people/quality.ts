import type { Rng } from './rng.ts'
import { CRITERIA, type Criterion, type Latent, type Profile } from './types.ts'

const MEAN = 2.55

/** Latent quality: a general level, five departures from it, and what the interview will change. */
export function drawLatent(random: Rng, years: number): Latent {
  const level = random.normal(MEAN, 0.5)
  const quality = Object.fromEntries(
    CRITERIA.map(criterion => {
      const experience = criterion === 'technique' || criterion === 'integration' ? Math.min(years - 5, 6) * 0.03 : 0
      return [criterion, within(random.normal(level + experience, 0.4))]
    }),
  ) as Record<Criterion, number>
  return { quality, interview: random.normal(0, 0.35) }
}

/** Raises a latent quality, for files written by hand. */
export const raised = ({ quality, interview }: Latent, by: number): Latent => ({
  quality: Object.fromEntries(CRITERIA.map(it => [it, within(quality[it] + by)])) as Record<Criterion, number>,
  interview,
})

const within = (value: number) => Math.round(Math.min(4, Math.max(1, value)) * 100) / 100

/** The mean of the five. */
export const meanOf = ({ quality }: Latent): number =>
  CRITERIA.reduce((sum, it) => sum + quality[it], 0) / CRITERIA.length

/** Years of experience, with the clusters that the programme's biographies show: two to three, five to six, ten. */
export const drawYears = (random: Rng, profile: Profile): number =>
  random.weighted([
    [2, profile === 'project' ? 3 : 13],
    [3, 16],
    [4, 9],
    [5, 17],
    [6, 14],
    [7, 6],
    [8, 5],
    [9, 4],
    [10, 11],
    [11, 2],
    [12, 2],
    [14, 2],
    [17, 1],
    [22, 1],
  ])
