import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { type Applied, dayOf } from '../edition/index.ts'
import { findAsked, listGiven } from './queries.ts'
import { type Choices, countChoices, countedOn, type GiveRefusal } from './rules.ts'
import * as store from './store.ts'

type With = Pick<Services, 'db' | 'now'>

/** Why somebody is not asked who they are, or undefined when they may answer: once, after they have submitted, until all are counted. */
export async function whyNotAsked(
  { db, now }: With,
  edition: Applied,
  personId: number,
): Promise<GiveRefusal | undefined> {
  const { demographics } = edition.privacy ?? {}
  if (!demographics || isCounted(edition, now())) return 'counted'
  const asked = await findAsked(db, edition.id, personId)
  if (!asked.submitted) return 'not_submitted'
  return asked.given ? 'given' : undefined
}

/**
 * Puts somebody's answers among the others, and apart, that they have answered. Nothing is recorded: an event would say when and of whom.
 * Gives why not, or undefined once it is done.
 */
export async function giveDemographics(
  services: With,
  actor: Pick<Actor, 'personId'>,
  edition: Applied,
  choices: Choices,
): Promise<GiveRefusal | undefined> {
  if (Object.keys(choices).length === 0) return 'nothing'
  const refused = await whyNotAsked(services, edition, actor.personId)
  if (refused) return refused
  return services.db.transaction().execute(async tx => {
    await store.lockDemographics(tx, edition.id)
    if (!(await store.addGiven(tx, edition.id, actor.personId))) return 'given' as const
    await store.castChoices(tx, edition.id, choices)
    return undefined
  })
}

/** Counts the answers of an edition on its day, then destroys them with who gave them. Twice is the same. */
export async function countDemographics({ db, now }: With, edition: Applied): Promise<void> {
  const { demographics } = edition.privacy ?? {}
  if (!demographics || !isCounted(edition, now())) return
  await db.transaction().execute(async tx => {
    await store.lockDemographics(tx, edition.id)
    const given = await listGiven(tx, edition.id)
    if (given.length === 0) return
    await store.keepCounts(tx, edition.id, countChoices(demographics, given), now())
    const about = { editionId: edition.id, actorId: null, at: now(), subject: 'demographics', subjectId: edition.id }
    await record(tx, { ...about, kind: 'counted', from: 'given', to: 'counted' })
  })
}

const isCounted = ({ instants, privacy, zone }: Applied, now: Date): boolean =>
  privacy?.demographics !== undefined &&
  dayOf(now, zone) >= countedOn(privacy.demographics, dayOf(instants.callCloses, zone))
