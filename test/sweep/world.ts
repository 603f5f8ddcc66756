import { createApp } from '../../src/app.ts'
import { instantAt, type Moment } from '../../src/demo/moments.ts'
import { playTo } from '../../src/demo/play/index.ts'
import type { Applied } from '../../src/features/edition/index.ts'
import type { Config } from '../../src/platform/config.ts'
import type { Theme } from '../../src/platform/html/index.ts'
import { listen } from '../../src/platform/http/index.ts'
import { storyWorld } from '../support/story.ts'

export type ThemeName = Theme['name']

/** One world, served in each theme under an address of its own, without the demonstration's bar. */
export type SweptWorld = {
  urls: Record<ThemeName, string>
  moveTo: (moment: Moment) => Promise<void>
  close: () => Promise<void>
}

/** @param given settings of the installation that differ from a demonstration's */
export async function sweptWorld(given: Partial<Config> = {}): Promise<SweptWorld> {
  const support = await storyWorld()
  const edition: Applied = await support.begin()
  const serve = async (theme: ThemeName) => {
    const config = { ...support.services.config, ...given, theme, host: '127.0.0.1', port: 0 }
    return listen(createApp({ ...support.services, config }), config)
  }
  const neutral = await serve('neutral')
  const etat = await serve('etat')
  let at: Moment | undefined
  return {
    urls: { neutral: `http://127.0.0.1:${neutral.port}`, etat: `http://127.0.0.1:${etat.port}` },
    moveTo: async moment => {
      await playTo(support.services, edition, moment, { from: at })
      support.setClock(instantAt(edition, moment).toISOString())
      at = moment
    },
    close: async () => {
      await Promise.all([neutral.close(), etat.close()])
      await support.close()
    },
  }
}
