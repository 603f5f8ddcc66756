import { href } from '../../kernel/address.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import { type NewMail, queueMail } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { paths } from './paths.ts'
import { USUAL } from './rules.ts'
import * as store from './store.ts'

export type Link = { url: string; expiresAt: Date }
type Linking = Pick<Services, 'config' | 'now' | 'randomToken'>

const DAY_MS = 86_400_000

/** A link of its own for each letter, in the caller's transaction: only hashes are kept, so none can be sent a second time. */
export async function linkFor(
  services: Linking,
  tx: Tx,
  edition: Edition,
  { lang, threadId }: { threadId: number; lang: Lang },
): Promise<Link> {
  const token = services.randomToken()
  const sentAt = services.now()
  const expiresAt = new Date(sentAt.getTime() + (edition.contact ?? USUAL).linkDays * DAY_MS)
  await store.addLink(tx, { threadId, token, sentAt, expiresAt })
  return { url: services.config.publicUrl + href(paths.thread, lang, { token }), expiresAt }
}

/** A letter to the writer leaves by rule, and belongs to no edition's outbox: whoever reads there must not find a link that opens a thread. */
export const sendTo = (
  services: Pick<Services, 'config' | 'enqueue' | 'now'>,
  tx: Tx,
  mail: Omit<NewMail, 'editionId' | 'state'>,
) => queueMail(services, tx, { ...mail, editionId: null, state: 'approved' })
