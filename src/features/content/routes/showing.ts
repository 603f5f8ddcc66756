import type { Context } from 'hono'
import type { Html } from '../../../platform/html/index.ts'
import type { App } from '../../edition/index.ts'
import { eventPage } from '../pages/events.ts'
import { postPage } from '../pages/posts.ts'
import { cohortMakingPage, programmePage, supportPage } from '../pages/programme.ts'
import { questionsPage } from '../pages/questions.ts'
import { legalPage, openSourcePage, ownPage } from '../pages/standing.ts'
import * as queries from '../queries.ts'
import type { Place, Published } from '../rules.ts'
import { drawWritten } from './written.ts'

/** The pages in which one block stands. */
const PAGES = {
  programme: programmePage,
  'cohort-making': cohortMakingPage,
  support: supportPage,
  'open-source': openSourcePage,
  legal: legalPage,
} as const

/** Those of the pages above whose block is a part under a heading of its own. */
const UNDER_HEADING: readonly Place[] = ['programme', 'cohort-making', 'support']

export type PlaceOfPage = keyof typeof PAGES

const isPage = (place: string): place is PlaceOfPage => place in PAGES

/** The page of a place, as the public reads it; `shown` stands for its block where a version is previewed. Up to two queries. */
export async function placePage(c: Context<App>, place: PlaceOfPage, shown?: Published): Promise<Html> {
  const { edition, services, view } = c.var
  const row = shown ?? (await queries.listBlocks(services.db, edition.id, [place])).get(place)
  const level = UNDER_HEADING.includes(place) ? 3 : 2
  const [block] = await drawWritten(services.db, view, row ? [row] : [], { level })
  return PAGES[place](view, { edition, block })
}

type Asked = { audience: 'candidate' | 'host'; shown?: Published }

/** Questions and answers as the public reads them; `shown` takes the place of the one published. Up to three queries. */
export async function questionsShown(c: Context<App>, { audience, shown }: Asked): Promise<Html> {
  const { edition, services, view } = c.var
  const { db } = services
  const rows = (await queries.listQuestions(db, edition.id, audience)).filter(it => it.id !== shown?.id)
  const place = audience === 'candidate' ? 'questions' : 'host-questions'
  const isBlock = shown?.kind === 'block'
  const found = isBlock ? shown : (await queries.listBlocks(db, edition.id, [place])).get(place)
  const asked = shown && !isBlock ? [...rows, shown] : rows
  const inOrder = asked.toSorted((a, b) => a.document.facts.position - b.document.facts.position)
  // One drawing for all of them: their pictures are one query.
  const drawn = await drawWritten(db, view, [...(found ? [found] : []), ...inOrder], { level: 4, together: true })
  const [block, questions] = found ? [drawn[0], drawn.slice(1)] : [undefined, drawn]
  return questionsPage(view, { edition, audience, block, questions })
}

/** Anything written, in the page where the public reads it. */
export async function shownPage(c: Context<App>, row: Published): Promise<Html> {
  const { edition, services, view } = c.var
  if (row.kind === 'faq') return questionsShown(c, { audience: row.document.facts.audience, shown: row })
  if (row.kind === 'block' && isPage(row.name)) return placePage(c, row.name, row)
  if (row.kind === 'block' && row.name.endsWith('questions'))
    return questionsShown(c, { audience: row.name === 'questions' ? 'candidate' : 'host', shown: row })
  const [written] = await drawWritten(services.db, view, [row])
  if (!written) throw new Error('one row gives one page')
  if (row.kind === 'post') return postPage(view, edition, written)
  return row.kind === 'event' ? eventPage(view, edition, written) : ownPage(view, written)
}
