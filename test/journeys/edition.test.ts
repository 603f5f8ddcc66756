import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../support/browser.ts'
import { changeAndSubmitAgain, completeFile, fillForm, meetConditions, submitAndVerify } from './acts/applying.ts'
import { signIn } from './acts/sign-in.ts'
import { lookAtPlain, lookAtScripted } from './look.ts'
import { type Serving, serveDemonstration } from './serving.ts'
import { type Journey, traveller } from './traveller.ts'

describe('the whole edition, played in a browser', () => {
  let browser: Browser
  let serving: Serving
  before(async () => {
    ;[browser, serving] = await Promise.all([launchBrowser(), serveDemonstration('2017-10-12T08:00:00Z')])
  })
  after(async () => {
    await browser.close()
    await serving.close()
  })

  for (const script of [true, false])
    it(`is played to its end ${script ? 'with' : 'without'} script`, async () => {
      const start = performance.now()
      const look = script ? lookAtScripted : lookAtPlain(await browser.newContext())
      const journey: Journey = { browser, url: serving.url, script, look, faults: [], seen: new Set() }
      try {
        const zelie = await traveller(journey, 'a candidate')
        await signIn(zelie, `zelie.quartz.${script}@exemple.fr`)
        await meetConditions(zelie)
        await fillForm(zelie)
        await completeFile(zelie)
        const reference = await submitAndVerify(zelie, serving, 'application-receipt')
        await changeAndSubmitAgain(zelie, serving, reference)
      } finally {
        console.log(`${journey.seen.size} pages in ${((performance.now() - start) / 1000).toFixed(1)} s`)
        console.log(journey.faults.join('\n'))
      }
      assert.deepEqual([...journey.faults, ...serving.said()], [])
    })
})
