import type { Applied } from '../../features/edition/index.ts'
import type { Services } from '../../platform/services.ts'
import type { Moment } from '../moments.ts'
import { chaptersTo, type StepName } from './chapters.ts'
import { openStory, Stopped } from './story.ts'

export type { StepName } from './chapters.ts'
export { castOf, Stopped } from './story.ts'

/** How far the player is: `share` of the whole way, from 0 to 1, and what is happening now. */
export type Progress = { share: number; step: StepName; done: number; total: number }

export type Playing = {
  /** The moment at which the world is; from the very beginning when left out. */
  from?: Moment | undefined
  onProgress?: (progress: Progress) => void
  /** Called when the world has come to each moment on the way. */
  onMoment?: (moment: Moment) => Promise<void>
  /** Stops between two verbs. */
  signal?: AbortSignal
}

/**
 * Plays the part of the story that is missing up to a moment, through the verbs of the slices, each at its own instant.
 * What was done by hand, or by an earlier play, is kept. The clock is not moved. Throws Stopped when `signal` says so.
 */
export async function playTo(services: Services, edition: Applied, to: Moment, playing: Playing = {}): Promise<void> {
  const chapters = chaptersTo(to, playing.from)
  const steps = chapters.flatMap(it => it.steps)
  const weight = steps.reduce((sum, it) => sum + it.weight, 0)
  let now = steps[0]
  let behind = 0
  const tell = (done: number, total: number) => {
    if (playing.signal?.aborted) throw new Stopped()
    if (!now) return
    const share = (behind + (now.weight * done) / Math.max(1, total)) / weight
    playing.onProgress?.({ share, step: now.name, done, total })
  }
  const story = await openStory(services, edition, { tell })
  for (const { moment, steps } of chapters) {
    for (const step of steps) {
      now = step
      tell(0, 1)
      await step.play(story)
      behind += step.weight
    }
    await playing.onMoment?.(moment)
  }
}
