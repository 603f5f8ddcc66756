import type { Moment } from '../../src/demo/moments.ts'
import { fr } from '../../src/demo/text.fr.ts'
import type { Serving } from './serving.ts'
import { type Journey, type Traveller, traveller } from './traveller.ts'

/** What every act plays on: the journey, the installation, and the demonstration's own bar. */
export type Stage = {
  journey: Journey
  serving: Serving
  /** Somebody new, with a browser of their own, who has opened the site. */
  enter: (who: string) => Promise<Traveller>
  /** The same, in the role that the bar proposes for a moment, on the page it leads to. */
  enterAs: (moment: Moment, attempt: number, name: string) => Promise<Traveller>
  /** Moves the world, whatever was done in it kept, and waits until it has come there. */
  moveTo: (moment: Moment) => Promise<void>
}

export async function openStage(journey: Journey, serving: Serving): Promise<Stage> {
  const enter = (who: string) => traveller(journey, who)
  const guide = await enter('a visitor')
  return {
    journey,
    serving,
    enter,
    enterAs: async (moment, attempt, name) => {
      const label = fr.at[moment].tries[attempt] ?? ''
      const somebody = await enter(label)
      await somebody.go('/', `home-${moment}`)
      await somebody.press(label, name, somebody.page.locator('.demo-now'))
      return somebody
    },
    moveTo: async moment => {
      await settle(guide)
      await guide.go('/demonstration', 'demonstration')
      const line = guide.page.getByRole('listitem').filter({ hasText: fr.at[moment].name })
      const here = line.getByText(fr.moments.current)
      if (await here.isVisible()) return
      // A world that begins again has no edition for a moment, and says so.
      await guide.expecting(503, async () => {
        await line.getByRole('button', { name: fr.go }).click()
        await settle(guide)
      })
      await here.waitFor()
    },
  }
}

/** The page of the story's progress leads away when there is nothing more to wait for. */
async function settle({ page }: Traveller): Promise<void> {
  await page.goto('/demonstration/en-cours?next=/demonstration')
  await page.waitForURL(({ pathname }) => pathname === '/demonstration', { timeout: 60_000 })
}
