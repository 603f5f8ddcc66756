import { href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { type NewMail, queueMails } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { requireTeam } from '../people/rules.ts'
import { previewEmail } from './emails.ts'
import { loadLocked, tell } from './here.ts'
import { paths } from './paths.ts'
import { findPreview, listRecipients, loadVersion } from './queries.ts'
import type { ReleaseRefusal } from './rules.ts'
import * as store from './store.ts'

type With = Pick<Services, 'config' | 'db' | 'enqueue' | 'now' | 'randomToken'>

/**
 * Sends a release under embargo to every accredited journalist who does not have this version yet, each with a link of their own that
 * ends with the embargo. Gives how many were written to.
 */
export async function sendPreviews(
  services: With,
  actor: Actor,
  edition: Edition,
  id: number,
): Promise<Result<number, ReleaseRefusal>> {
  requireTeam(actor, edition.id)
  return services.db.transaction().execute(async tx => {
    const release = await loadLocked(tx, edition.id, id)
    const { publishAt: until } = release
    if (release.state !== 'scheduled' || !until) return refuse({ code: 'not_now' })
    const at = services.now()
    const { words } = await loadVersion(tx, id, release.version)
    const mails: NewMail[] = []
    for (const to of await listRecipients(tx, edition.id)) {
      const token = services.randomToken()
      const link = { releaseId: id, recipientId: to.id, version: release.version, token, at, expiresAt: until }
      if (until <= at || !(await store.addPreview(tx, link))) continue
      const url = services.config.publicUrl + href(paths.preview, to.lang, { token })
      mails.push(previewEmail(edition, to, { headline: words.headline[to.lang], until, url }))
    }
    if (mails.length === 0) return refuse({ code: 'nobody' })
    await queueMails(services, tx, mails)
    const data = { recipients: mails.length }
    await tell(tx, release, { kind: 'sent_under_embargo', to: release.state, by: actor.personId, at, data })
    return done(mails.length)
  })
}

type Revoking = { id: number; previewId: number }

/** The team takes a personal link back: from then on it opens nothing. */
export async function revokePreview(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { id, previewId }: Revoking,
): Promise<void> {
  requireTeam(actor, edition.id)
  await db.transaction().execute(async tx => {
    const release = await loadLocked(tx, edition.id, id)
    const at = now()
    const revoked = await store.revokePreview(tx, { id: previewId, releaseId: id, at })
    if (!revoked) throw new NotFound()
    const data = { recipient: revoked.recipientId }
    await tell(tx, release, { kind: 'link_revoked', to: release.state, by: actor.personId, at, data })
  })
}

/** Keeps that a link was opened, and when: nothing of whoever opened it. */
export async function noteOpening({ db, now }: Pick<Services, 'db' | 'now'>, token: string): Promise<void> {
  await db.transaction().execute(async tx => {
    const preview = await findPreview(tx, token)
    if (preview) await store.addOpening(tx, preview.id, now())
  })
}
