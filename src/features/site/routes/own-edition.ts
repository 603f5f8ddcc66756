import type { Context } from 'hono'
import type { Address } from '../../../kernel/address.ts'
import { readCookie, writeCookie } from '../../../platform/http/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import type { Actor } from '../../../platform/services.ts'
import { paths as applications } from '../../applications/paths.ts'
import { paths as assignments } from '../../assignments/paths.ts'
import { paths as coaching } from '../../coaching/paths.ts'
import { paths as cohort } from '../../cohort/paths.ts'
import { paths as directory } from '../../directory/paths.ts'
import { type App, type Applied, editionById } from '../../edition/index.ts'
import { ownEditionId } from '../../edition/rules.ts'
import { paths as hiring } from '../../hiring/paths.ts'
import { paths as juries } from '../../juries/paths.ts'
import { paths as offers } from '../../offers/paths.ts'
import { paths as press } from '../../press/paths.ts'
import { paths as privacy } from '../../privacy/paths.ts'
import { paths as proposals } from '../../proposals/paths.ts'
import { paths as reviews } from '../../reviews/paths.ts'
import { paths as sessions } from '../../sessions/paths.ts'
import { paths as surveys } from '../../surveys/paths.ts'
import { paths as weeks } from '../../weeks/paths.ts'
import { paths } from '../paths.ts'

/** Where pages about somebody's own work begin; every other page is about the edition in force. */
const OWN: readonly Address[] = [
  paths.space,
  paths.team,
  applications.mine,
  juries.mine,
  juries.day,
  offers.mine,
  hiring.mine,
  proposals.mine,
  reviews.pile,
  assignments.approval,
  cohort.mine,
  directory.directory,
  directory.board,
  surveys.mine,
  { fr: '/enquetes', en: '/en/surveys' },
  { fr: '/communiques', en: '/en/releases' },
  sessions.mine,
  weeks.all,
  coaching.mine,
  press.interviews,
  privacy.mine,
]

const KEPT_SECONDS = 30 * 86_400

type Asking = { inForce: Applied; actor: Actor | undefined; lang: Lang }

/**
 * The edition a request is about. Public pages are about the one in force; on their own pages somebody may take part in
 * another, which the address names (`?edition=`) and which is remembered for the pages they go on to.
 */
export async function editionOf(c: Context<App>, { inForce, actor, lang }: Asking): Promise<Applied> {
  if (!actor || !isOwn(c.req.path, lang)) return inForce
  const { config, db } = c.var.services
  const named = c.req.query('edition')
  const id = ownEditionId(actor.grants, inForce.id, named ?? readCookie(c, config, 'edition'))
  if (id === named) writeCookie(c, config, 'edition', id, KEPT_SECONDS)
  return id === inForce.id ? inForce : ((await editionById(db, id)) ?? inForce)
}

/** Whether a page is about somebody's own work, in an edition that may not be the one in force. */
export const isOwn = (path: string, lang: Lang) => OWN.some(it => path === it[lang] || path.startsWith(`${it[lang]}/`))
