import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import type { Tx } from '../../platform/db/index.ts'
import { queueMails } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { challengesOf, holds, requireTeam } from '../people/rules.ts'
import { clearanceEmails } from './emails.ts'
import { factsHash } from './facts-hash.ts'
import { loadLocked, tell } from './here.ts'
import { listClearances, listHosts, loadVersion, readFacts } from './queries.ts'
import {
  type Answer,
  canAnswer,
  canAsk,
  isChanged,
  type Party,
  partiesOf,
  type Release,
  type ReleaseRefusal,
} from './rules.ts'
import * as store from './store.ts'

type With = Pick<Services, 'config' | 'db' | 'enqueue' | 'now'>

/** The team asks everybody concerned to clear a release (R52): its facts are frozen, and the hosts it puts forward are written to. */
export async function askClearance(
  services: With,
  actor: Actor,
  edition: Edition,
  id: number,
): Promise<Result<true, ReleaseRefusal>> {
  requireTeam(actor, edition.id)
  return services.db.transaction().execute(async tx => {
    const release = await loadLocked(tx, edition.id, id)
    const version = await loadVersion(tx, id, release.version)
    const at = services.now()
    const facts = await readFacts(tx, edition, release.kind, at)
    const allowed = canAsk(release, isChanged(version, factsHash(facts)), facts)
    if (!allowed.ok) return allowed
    await store.freezeFacts(tx, release, facts, factsHash(facts))
    await store.putAsked(tx, release, at)
    await tell(tx, release, { kind: 'clearance_asked', to: 'in_clearance', by: actor.personId, at })
    const hosts = await listHosts(tx, edition.id, version.words.features)
    await queueMails(services, tx, clearanceEmails(services.config, edition, { release, hosts, at }))
    return done(true)
  })
}

/** Whether somebody may answer for a party: the team writes down anybody's answer, a mentor gives their host's. */
export const mayAnswer = (actor: Actor, editionId: string, { challengeId }: Party): boolean =>
  holds(actor, editionId, 'team') || (challengeId !== null && mentors(actor, editionId).includes(challengeId))

const mentors = (actor: Actor, editionId: string) => [
  ...challengesOf(actor, editionId, 'operational_mentor'),
  ...challengesOf(actor, editionId, 'high_level_mentor'),
]

/** Clears a release for a party, or refuses to, saying why. The last clearance makes it ready; one refusal makes it a draft again. */
export async function answerClearance(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { answer, id }: { id: number; answer: Answer },
): Promise<Result<true, ReleaseRefusal>> {
  return db.transaction().execute(async tx => {
    const release = await loadLocked(tx, edition.id, id)
    const { asked, changed, parties } = await standing(tx, edition, release, now())
    const own = parties.filter(it => mayAnswer(actor, edition.id, it))
    if (own.length === 0) throw new NotFound()
    // Whoever answers for their own host is named by their account, whatever was typed.
    const named = holds(actor, edition.id, 'team') ? answer : { ...answer, saidBy: actor.name }
    const allowed = canAnswer({ release, changed, parties, own, answered: asked }, named)
    if (!allowed.ok) return allowed
    const at = now()
    await store.addClearance(tx, release, { ...named, by: actor.personId, at })
    await store.putState(tx, id, allowed.value)
    const { party: of, reason } = named
    const happened = { kind: `clearance_${named.answer}`, to: allowed.value, by: actor.personId, at, reason }
    await tell(tx, release, { ...happened, data: { party: of } })
    return done(true)
  })
}

/** Where the clearance of a release stands: who was asked, who answered, whether its figures are still those that were cleared. */
export async function standing(tx: Tx, edition: Edition, release: Release, now: Date) {
  const version = await loadVersion(tx, release.id, release.version)
  const facts = await readFacts(tx, edition, release.kind, now)
  const asked = await listClearances(tx, release)
  const parties = partiesOf(edition, release.kind, version.words)
  return { version, facts, asked, parties, changed: isChanged(version, factsHash(facts)) }
}
