import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import type { FeedAudience } from './rules.ts'
import { sectionForTeam, sectionOf } from './section.ts'
import * as store from './store.ts'

type Issuing = Pick<Services, 'db' | 'now' | 'randomToken'>

/** Gives somebody a calendar to follow at an address of its own; the one they had no longer opens. */
export async function openOwnFeed(services: Issuing, actor: Actor, edition: Edition): Promise<void> {
  sectionOf(edition)
  await issue(services, { editionId: edition.id, personId: actor.personId }, actor)
}

/** Ends somebody's own calendar: its address opens nothing any more. */
export async function closeOwnFeed(services: Issuing, actor: Actor, edition: Edition): Promise<void> {
  await end(services, { editionId: edition.id, personId: actor.personId }, actor)
}

/** The team opens the calendar of a whole audience, for a page that this audience reads; the one before no longer opens. */
export async function openAudienceFeed(
  services: Issuing,
  actor: Actor,
  edition: Edition,
  audience: FeedAudience,
): Promise<void> {
  sectionForTeam(edition, actor)
  await issue(services, { editionId: edition.id, audience }, actor)
}

const issue = ({ db, now, randomToken }: Issuing, owner: store.FeedOwner, actor: Actor) =>
  db.transaction().execute(async tx => {
    await store.lockSessions(tx, owner.editionId)
    const at = now()
    await store.revokeFeed(tx, owner, at)
    await store.addFeed(tx, owner, randomToken(), at)
    await record(tx, { ...aboutFeed(owner, actor, at), kind: 'opened' })
  })

const end = ({ db, now }: Issuing, owner: store.FeedOwner, actor: Actor) =>
  db.transaction().execute(async tx => {
    const at = now()
    if ((await store.revokeFeed(tx, owner, at)) === 0) return
    await record(tx, { ...aboutFeed(owner, actor, at), kind: 'revoked' })
  })

const aboutFeed = ({ audience, editionId, personId }: store.FeedOwner, actor: Actor, at: Date) => ({
  editionId,
  actorId: actor.personId,
  at,
  subject: 'calendar_feed',
  subjectId: personId ?? audience ?? '',
})
