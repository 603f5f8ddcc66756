import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { langOf, pages } from '../../../platform/http/index.ts'
import { findArchived, listArchivedEditions } from '../../archives/index.ts'
import { paths as archives } from '../../archives/paths.ts'
import { paths as challenges } from '../../challenges/paths.ts'
import type { App, Applied } from '../../edition/index.ts'
import { gonePage } from '../pages/gone.ts'
import { englishOf } from '../paths.ts'
import { shownChallenges } from '../records.ts'
import { type OldAddress, oldAddress } from '../rules.ts'

const { app } = pages<Applied>()

/** Links to the programme's first site still lead somewhere: to what they named, or to a page that says it is gone. */
app.use(async (c, next) => {
  const old = oldAddress(c.req.path)
  if (!old || !['GET', 'HEAD'].includes(c.req.method)) return next()
  const lang = langOf(c.req.path)
  const to = await destination(c, old)
  if (to) return c.redirect(lang === 'fr' ? to.fr : to.en, 301)
  const year = 'challenge' in old ? old.challenge.year : 0
  return c.html(gonePage(c.var.view, { year, catalogue: href(archives.editions, lang) }), 410)
})

export const oldRoutes = app

type Pair = { fr: string; en: string }

async function destination(c: Context<App>, old: OldAddress): Promise<Pair | undefined> {
  if ('to' in old) return { fr: old.to, en: englishOf(old.to) }
  const { db } = c.var.services
  const year = 'challenge' in old ? old.challenge.year : old.cohortOf
  const editions = (await listArchivedEditions(db)).filter(it => it.year === year)
  if ('cohortOf' in old) {
    const [first] = editions
    return first ? pair(archives.edition, { edition: first.id }) : pair(archives.editions, {})
  }
  const { slug } = old.challenge
  for (const { id } of editions)
    if (await findArchived(db, id, slug)) return pair(archives.challenge, { edition: id, slug })
  const now = (await shownChallenges(c.var.services, c.var.edition)).some(it => it.sheet.slug === slug)
  return now ? pair(challenges.challenge, { slug }) : undefined
}

const pair = (address: Pair, params: Record<string, string>): Pair => ({
  fr: href(address, 'fr', params),
  en: href(address, 'en', params),
})
