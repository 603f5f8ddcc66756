import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import { forgetMails } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { confirmationEmail } from './emails.ts'
import { sendTo } from './link.ts'
import { findAsked, findByWayOut } from './queries.ts'
import { type Asking, type AskRefusal, canAsk } from './rules.ts'
import * as store from './store.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

type From = { edition: Edition; lang: Lang; network: string }

/**
 * Somebody asks to be written to. Whether the address was known is told to its owner alone, by letter: the answer here is the same.
 * Refused for what is no address, and when too many are asked from one network or for one address.
 */
export async function askForLetters(
  services: Services,
  { edition, lang, network }: From,
  asking: Asking,
): Promise<Result<true, AskRefusal>> {
  const allowed = canAsk(asking)
  if (!allowed.ok) return allowed
  const fromHere = await services.limit('letter_form', network)
  if (!fromHere.ok) return fromHere
  // One address cannot be flooded with letters it did not ask for; saying so would tell that somebody else asked.
  if (!(await services.limit('letter_address', asking.email.toLowerCase())).ok) return done(true)
  const { audience, email } = asking
  return services.db.transaction().execute(async tx => {
    const [token, wayOut] = [services.randomToken(), services.randomToken()]
    const agreedTo = { fr, en }[lang].letter.consent(edition.programme.name[lang], audience)
    const at = services.now()
    const id = await store.ask(tx, { editionId: edition.id, audience, email, lang, agreedTo, token, wayOut, at })
    if (id) {
      const event = { editionId: edition.id, actorId: null, at, subject: 'subscription', subjectId: id }
      await record(tx, { ...event, kind: 'asked', to: 'asked', data: { audience } })
    }
    const about = { audience, email, lang, publicUrl: services.config.publicUrl }
    await sendTo(services, tx, confirmationEmail(edition, about, id ? token : undefined))
    return done(true)
  })
}

/** The owner of the address says yes. Throws NotFound for a link that is not, or no longer, one. */
export function confirmLetters({ db, now }: Pick<Services, 'db' | 'now'>, token: string): Promise<void> {
  return db.transaction().execute(async tx => {
    const asked = await findAsked(tx, token)
    if (!asked) throw new NotFound()
    await store.confirm(tx, asked.id, now())
    const event = { editionId: asked.editionId, actorId: null, at: now(), subject: 'subscription' }
    await record(tx, { ...event, subjectId: asked.id, kind: 'confirmed', from: 'asked', to: 'confirmed' })
  })
}

/** Whoever has the key leaves: their address is erased, also from what was sent to it, and what waits does not leave. Leaving twice is the same. */
export function leaveLetters({ db, now }: Pick<Services, 'db' | 'now'>, key: string): Promise<void> {
  return db.transaction().execute(async tx => {
    const known = await findByWayOut(tx, key)
    if (!known) return
    await store.erase(tx, known.id)
    await forgetMails(tx, ['contact.newsletter'], { wayOut: key })
    await forgetMails(tx, ['contact.confirmation'], { recipients: [known.email] })
    const event = { editionId: known.editionId, actorId: null, at: now(), subject: 'subscription' }
    await record(tx, { ...event, subjectId: known.id, kind: 'left', to: 'erased' })
  })
}
