import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import type { Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { receivedEmail, tellTeam } from './emails.ts'
import { linkFor, sendTo } from './link.ts'
import { canOpen, USUAL, type WriteRefusal, type Written } from './rules.ts'
import * as store from './store.ts'

type From = { edition: Edition; personId: number | null; lang: Lang; network: string }

/**
 * Keeps what somebody writes to the programme as a thread that waits for the team, tells the team, and sends the writer their
 * reference with a link of their own. Gives the reference. Refused when something is missing or too much comes from one network or under one address.
 */
export async function openThread(
  services: Services,
  { edition, lang, network, personId }: From,
  written: Written,
): Promise<Result<string, WriteRefusal>> {
  const allowed = canOpen(written)
  if (!allowed.ok) return allowed
  const fromHere = await services.limit('contact_form', network)
  if (!fromHere.ok) return fromHere
  // A receipt says what its writer typed: nobody may have many of them sent to somebody else.
  const toThere = await services.limit('contact_address', written.email.toLowerCase())
  if (!toThere.ok) return toThere
  return services.db.transaction().execute(async tx => {
    const at = services.now()
    const reference = referenceOf(edition, services.randomToken())
    const opened = { ...allowed.value, editionId: edition.id, reference, personId, lang, at }
    const threadId = await store.addThread(tx, opened)
    await store.addMessage(tx, { threadId, side: 'writer', authorId: personId, words: opened.words, at })
    const event = { editionId: edition.id, actorId: personId, at, subject: 'contact_thread', subjectId: threadId }
    await record(tx, { ...event, kind: 'opened', to: 'open', data: { who: opened.who } })
    const days = (edition.contact ?? USUAL).answerDays[opened.who]
    const link = await linkFor(services, tx, edition, { threadId, lang })
    await sendTo(services, tx, receivedEmail(edition, opened, { days, link }))
    await tellTeam(services, tx, edition, { ...opened, threadId, assigneeId: null, first: true })
    return done(reference)
  })
}

/** Short, said aloud without doubt: no 0, O, 1, I or l. */
function referenceOf({ number }: Pick<Edition, 'number'>, token: string): string {
  const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
  const drawn = [...token].slice(0, 6).map(it => signs[it.charCodeAt(0) % signs.length])
  return `C${number}-${drawn.join('')}`
}
