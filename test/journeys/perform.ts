import assert from 'node:assert/strict'
import { launchBrowser } from '../support/browser.ts'
import { lookAtPlain, lookAtScripted } from './look.ts'
import { serveDemonstration } from './serving.ts'
import { openStage, type Stage } from './stage.ts'
import type { Journey } from './traveller.ts'

/**
 * Plays this part of the edition's life on an installation of its own, prints how many pages were seen in how long, and fails
 * on anything that was wrong with any of them, or that the installation complained of.
 */
export async function perform(play: (stage: Stage) => Promise<void>, { script }: { script: boolean }): Promise<void> {
  const [browser, serving] = await Promise.all([launchBrowser(), serveDemonstration()])
  const look = script ? lookAtScripted : await lookAtPlain(await browser.newContext())
  const journey: Journey = { browser, url: serving.url, script, look, faults: [], seen: new Set() }
  const start = performance.now()
  try {
    const ended = await play(await openStage(journey, serving)).then(
      () => [],
      (fault: unknown) => [fault],
    )
    const seconds = ((performance.now() - start) / 1000).toFixed(0)
    console.log(`${journey.seen.size} pages ${script ? 'with' : 'without'} script in ${seconds} s`)
    assert.deepEqual([...ended, ...journey.faults, ...serving.said()], [])
  } finally {
    await browser.close()
    await serving.close()
  }
}
