import { done, type Result } from '../../kernel/result.ts'
import type { Tx } from '../../platform/db/index.ts'
import { queueMails } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { requireTeam } from '../people/rules.ts'
import { standing } from './clear-release.ts'
import { returnedEmails } from './emails.ts'
import { loadLocked, tell } from './here.ts'
import { listScheduled, listTeam } from './queries.ts'
import { canPublish, canWithdraw, dueOf, publishedState, type Release, type ReleaseRefusal } from './rules.ts'
import * as store from './store.ts'

type With = Pick<Services, 'db' | 'now'>
type Said = Result<true, ReleaseRefusal>

/** The team publishes what was cleared, now or at the instant that ends an embargo. */
export async function publishRelease(
  { db, now }: With,
  actor: Actor,
  edition: Edition,
  { at: until, id }: { id: number; at?: Date | undefined },
): Promise<Said> {
  requireTeam(actor, edition.id)
  return db.transaction().execute(async tx => {
    const release = await loadLocked(tx, edition.id, id)
    const at = now()
    const { changed } = await standing(tx, edition, release, at)
    const allowed = canPublish(release, changed, until && { until, now: at })
    if (!allowed.ok) return allowed
    if (!until) return done(await show(tx, release, { by: actor.personId, at }))
    await store.putState(tx, id, 'scheduled', { publishAt: until })
    const data = { until: until.toISOString() }
    await tell(tx, release, { kind: 'scheduled', to: 'scheduled', by: actor.personId, at, data })
    return done(true)
  })
}

/** The team takes the instant away: what was cleared stays so, and nobody reads it by a link any more. */
export async function endEmbargo({ db, now }: With, actor: Actor, edition: Edition, id: number): Promise<void> {
  requireTeam(actor, edition.id)
  await db.transaction().execute(async tx => {
    const release = await loadLocked(tx, edition.id, id)
    if (release.state !== 'scheduled') return
    await store.putState(tx, id, 'cleared', { publishAt: null })
    await tell(tx, release, { kind: 'unscheduled', to: 'cleared', by: actor.personId, at: now() })
  })
}

/** The team withdraws a release, saying why: its address goes on saying so. */
export async function withdrawRelease(
  { db, now }: With,
  actor: Actor,
  edition: Edition,
  { id, reason }: { id: number; reason: string },
): Promise<Said> {
  requireTeam(actor, edition.id)
  return db.transaction().execute(async tx => {
    const release = await loadLocked(tx, edition.id, id)
    const allowed = canWithdraw(release, reason)
    if (!allowed.ok) return allowed
    const at = now()
    await store.putWithdrawn(tx, id, { reason, at })
    await tell(tx, release, { kind: 'withdrawn', to: 'withdrawn', by: actor.personId, at, reason })
    return done(true)
  })
}

/**
 * The rule of the embargo: publishes what is due at its own instant, however late it runs; whatever no longer says what the records
 * say goes back to the team, who is told. Twice is the same.
 */
export async function followReleases(
  services: Pick<Services, 'config' | 'db' | 'enqueue' | 'now'>,
  edition: Edition,
): Promise<void> {
  const { db, now } = services
  if ((await listScheduled(db, edition.id)).every(it => !dueOf(it, false, now()))) return
  await db.transaction().execute(async tx => {
    for (const { id } of await listScheduled(tx, edition.id)) {
      const release = await loadLocked(tx, edition.id, id)
      const { changed } = await standing(tx, edition, release, now())
      const due = dueOf(release, changed, now())
      if (due === 'publish') await show(tx, release, { by: null, at: release.publishAt ?? now() })
      if (due !== 'return') continue
      await store.putState(tx, id, 'draft', { publishAt: null })
      await tell(tx, release, { kind: 'facts_changed', to: 'draft', by: null, at: now() })
      const team = await listTeam(tx, edition.id)
      await queueMails(services, tx, returnedEmails(services.config, edition, { release, team }))
    }
  })
}

async function show(tx: Tx, release: Release, { at, by }: { by: number | null; at: Date }): Promise<true> {
  const to = publishedState(release)
  await store.putPublished(tx, release, to, at)
  await tell(tx, release, { kind: to, to, by, at, data: { version: release.version } })
  return true
}
