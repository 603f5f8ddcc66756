import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../support/browser.ts'
import { lookAtPlain, lookAtScripted } from './look.ts'
import { play } from './play.ts'
import { type Serving, serveDemonstration } from './serving.ts'
import { openStage } from './stage.ts'
import type { Journey } from './traveller.ts'

describe('the whole edition, played in a browser', () => {
  let browser: Browser
  let serving: Serving
  before(async () => {
    ;[browser, serving] = await Promise.all([launchBrowser(), serveDemonstration()])
  })
  after(async () => {
    await browser?.close()
    await serving?.close()
  })

  for (const script of [true, false])
    it(`goes from the week before the call to the announced promotion ${script ? 'with' : 'without'} script`, async () => {
      const start = performance.now()
      const look = script ? lookAtScripted : lookAtPlain(await browser.newContext())
      const journey: Journey = { browser, url: serving.url, script, look, faults: [], seen: new Set() }
      const stage = await openStage(journey, serving)
      try {
        await play(stage)
      } finally {
        await stage.close()
        const seconds = ((performance.now() - start) / 1000).toFixed(1)
        console.log(`${journey.seen.size} pages ${script ? 'with' : 'without'} script in ${seconds} s`)
      }
      assert.deepEqual([...journey.faults, ...serving.said()], [])
    })
})
