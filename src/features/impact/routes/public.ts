import type { Context } from 'hono'
import type { Html } from '../../../platform/html/index.ts'
import { pages, publicPage } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { narrowedIn } from '../forms.ts'
import { achievementsPage } from '../pages/achievements.ts'
import { achievementsLink, afterSection } from '../pages/public.ts'
import { paths } from '../paths.ts'
import { publishedIn } from '../published.ts'
import { isEmpty } from '../rules.ts'

const { app, get } = pages<Applied>()

get(paths.achievements, async c => {
  const { edition, services, view } = c.var
  const published = await publishedIn(services.db, edition, services.now())
  const achieved = edition.challenges
    .map(challenge => ({ challenge, published: { ...published(challenge.id), team: [] } }))
    .filter(it => !isEmpty(it.published))
  return publicPage(c, achievementsPage(view, { edition, achieved, narrowed: narrowedIn(c.req.query()) }))
})

export const publicRoutes = app

/** What the public page of a challenge says of it once the cohort is announced, or nothing. */
export async function afterOf(c: Context<App>, challengeId: string): Promise<Html | undefined> {
  const { edition, services, view } = c.var
  const published = (await publishedIn(services.db, edition, services.now()))(challengeId)
  return isEmpty(published) ? undefined : afterSection(view, edition, published)
}

/** The way to what was achieved, on the cohort's page, once something is shown there. */
export async function achievementsOf(c: Context<App>): Promise<Html | undefined> {
  const { edition, services, view } = c.var
  const published = await publishedIn(services.db, edition, services.now())
  const some = edition.challenges.some(({ id }) => !isEmpty({ ...published(id), team: [] }))
  return some ? achievementsLink(view) : undefined
}
