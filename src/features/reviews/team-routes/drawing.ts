import type { Context } from 'hono'
import { type Address, href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { heldAmong } from '../../../platform/files/index.ts'
import { idOf, signedIn } from '../../../platform/http/index.ts'
import type { Actor } from '../../../platform/services.ts'
import type { App } from '../../edition/index.ts'
import { listingIn, queryOf } from '../forms.ts'
import type { FilePage } from '../pages/file.ts'
import type { Listed } from '../pages/list.ts'
import { paths } from '../paths.ts'
import { listReaders } from '../queries/assignment.ts'
import { alsoJudging, barsOf, findFile, historyOf } from '../queries/file.ts'
import { around, countRows, listPage } from '../queries/list.ts'
import { findClosing } from '../queries/verdicts.ts'
import { type Filters, facetValues, type Listing, requireTeam } from '../rules.ts'

/** The person signed in, when they are of the team; for anybody else the page does not exist. */
export function asTeam(c: Context<App>): Actor {
  const actor = signedIn(c)
  requireTeam(actor, c.var.edition.id)
  return actor
}

type Redrawn = { chosen?: readonly number[]; refused?: string }

/** A list as its address asks for it, at `address`; `narrowed` adds what the address does not say. Three queries. */
export async function listedOf(
  c: Context<App>,
  given: { listing: Listing; address: Address; narrowed?: (filters: Filters) => Filters } & Redrawn,
): Promise<Listed> {
  const { edition, lang, services } = c.var
  const { listing, address, narrowed = it => it } = given
  const filters = narrowed(listing.filters)
  const page = await listPage(services.db, edition, { ...listing, filters })
  const counts = await countRows(services.db, edition, filters, facetValues(edition))
  const closing = await findClosing(services.db, edition.id)
  const at = (place: Listing['place']) => href(address, lang, {}, queryOf({ ...listing, place }, lang))
  const [first, last] = [page.rows.at(0), page.rows.at(-1)]
  return {
    edition,
    listing,
    query: it => queryOf(it, lang),
    places: {
      previous: page.previous && first ? at({ after: 0, before: first.id }) : undefined,
      next: page.next && last ? at({ after: last.id, before: 0 }) : undefined,
    },
    rows: page.rows,
    counts,
    closing,
    chosen: new Set(given.chosen),
    refused: given.refused,
  }
}

/** Everything the page of one file shows, and what could not be recorded. Seven queries, and one where there are documents. */
export async function fileOf(
  c: Context<App>,
  given: Partial<Pick<FilePage, 'refused' | 'typed' | 'errors'>> = {},
): Promise<FilePage> {
  const { edition, lang, services } = c.var
  const { db } = services
  const file = await findFile(db, edition, idOf(c))
  if (!file) throw new NotFound()
  const { filters, sort } = listingIn(c.req.query())
  return {
    edition,
    file,
    around: await around(db, edition, file.id, { filters, sort }),
    judging: await alsoJudging(db, edition.id, file.id),
    bars: file.state === 'submitted' ? await barsOf(db, edition, file.id) : [],
    readers: await listReaders(db, edition.id),
    events: await historyOf(db, file.id),
    held: await heldAmong(db, file.content?.files ?? []),
    closing: await findClosing(db, edition.id),
    refused: given.refused,
    typed: given.typed,
    errors: given.errors ?? [],
    query: queryOf({ filters, sort }, lang),
  }
}

/** The address of the file of this request, in the list from which it was opened. */
export const fileAddress = (c: Context<App>): string => {
  const { filters, sort } = listingIn(c.req.query())
  return href(paths.file, c.var.lang, { id: idOf(c) }, queryOf({ filters, sort }, c.var.lang))
}
