import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { belowIn, pages } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { listQuery } from '../forms.ts'
import { listPage, translationsPage } from '../pages/team/list.ts'
import { teamPaths } from '../paths.ts'
import { countEntries, listEntries } from '../queries.ts'
import { team } from '../routes/team.ts'

const { app, get } = pages<Applied>()

const ENTRIES_PER_PAGE = 50

get(teamPaths.list, async c => {
  const filter = listQuery.parse(c.req.query())
  const { avant, entries, all, untranslated } = await listed(c, filter)
  const query = { genre: filter.genre ?? '', etat: filter.etat ?? '', langue: filter.langue ?? '' }
  const next = avant === undefined ? undefined : href(teamPaths.list, c.var.lang, {}, { ...query, avant })
  return c.html(listPage(c.var.view, { entries, filter, count: all, untranslated, next }))
})

get(teamPaths.translations, async c => {
  const { avant, entries, all, untranslated } = await listed(c, { langue: 'behind' })
  const next = avant === undefined ? undefined : href(teamPaths.translations, c.var.lang, {}, { avant })
  return c.html(translationsPage(c.var.view, { entries, count: all, untranslated, next }))
})

export const listRoutes = app

type Filter = Omit<ReturnType<typeof listQuery.parse>, 'langue'> & {
  langue?: 'missing' | 'outdated' | 'done' | 'behind' | undefined
}

async function listed(c: Context<App>, { etat, genre, langue }: Filter) {
  const { edition } = team(c)
  const { db } = c.var.services
  const asked = { kind: genre, state: etat, translation: langue, before: belowIn(c), limit: ENTRIES_PER_PAGE + 1 }
  const found = await listEntries(db, edition.id, asked)
  const entries = found.slice(0, ENTRIES_PER_PAGE)
  const counted = await countEntries(db, edition.id, asked)
  return { ...counted, entries, avant: found.length > ENTRIES_PER_PAGE ? entries.at(-1)?.id : undefined }
}
