import type { Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { type LinkDue, listLinksDue } from './queries.ts'
import { type Asked, askedBefore, linkAfter } from './rules.ts'
import { putLink } from './store.ts'

/** Asks an address whether it answers; never throws. */
export type AskLink = (url: string) => Promise<Asked>

const AT_MOST = 60
const AT_ONCE = 4

/** Asks every link that is due, a few at once, and keeps what came of it and when. The asking is between two writes, in no transaction. */
export async function checkLinks(
  { db, now }: Pick<Services, 'db' | 'now'>,
  edition: Pick<Edition, 'id'>,
  ask: AskLink,
): Promise<void> {
  const due = await listLinksDue(db, { editionId: edition.id, ...askedBefore(now()), limit: AT_MOST })
  const waiting = [...due]
  const work = async () => {
    for (let link = waiting.shift(); link; link = waiting.shift()) await checkOne({ db, now }, link, ask)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

async function checkOne({ db, now }: Pick<Services, 'db' | 'now'>, { failures, id, url }: LinkDue, ask: AskLink) {
  const after = linkAfter(failures, await ask(url))
  await db.transaction().execute(tx => putLink(tx, { id, url, ...after, at: now() }))
}
