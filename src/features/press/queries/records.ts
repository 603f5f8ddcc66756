import type { Db, Tx } from '../../../platform/db/index.ts'
import { listPublic } from '../../challenges/index.ts'
import { announcedFellows } from '../../cohort/index.ts'
import { profileCounts, type Somebody } from '../../cohort/rules.ts'
import { challengesHidden, type Edition, type ReleaseKind } from '../../edition/rules.ts'
import { liveCounts } from '../../impact/index.ts'
import { type Facts, factsOf, type Records, type ToldChallenge } from '../rules.ts'

/**
 * The facts of a release as they will be when it may first be read: a release on results counts the cohort of the announcement to come,
 * and none before somebody has scheduled it. Names nobody. One query for an opening, four for the others.
 */
export async function readFacts(tx: Tx | Db, edition: Edition, kind: ReleaseKind, now: Date): Promise<Facts> {
  // What is read here asks for no more than a transaction gives.
  const db = tx as Db
  const asOf = new Date(Math.max(now.getTime(), firstInstant(edition, kind).getTime()))
  const fellows = kind === 'opening' ? [] : await announcedFellows(db, edition.id, asOf)
  const challenges = challengesHidden(edition, asOf) ? [] : await toldChallenges(db, edition, fellows ?? [])
  const counts = fellows && kind !== 'opening' ? await countsOf(db, edition.id, fellows) : undefined
  return factsOf(edition, kind, { challenges, counts })
}

const firstInstant = ({ instants }: Edition, kind: ReleaseKind): Date =>
  ({ opening: instants.callOpens, results: instants.announcement, closing: instants.end })[kind]

async function toldChallenges(db: Db, edition: Edition, fellows: readonly Somebody[]): Promise<ToldChallenge[]> {
  const all = await listPublic(db, edition.id)
  return all
    .filter(it => it.state !== 'withdrawn')
    .map(({ id, sheet }) => ({
      ...{ title: sheet.title, tagline: sheet.tagline, host: sheet.host.name, place: sheet.place },
      fellows: profileCounts(
        edition.profiles,
        fellows.filter(it => it.challenge === id),
      ).map(({ code, count }) => ({ profile: code, count })),
    }))
}

async function countsOf(db: Db, editionId: string, fellows: readonly Somebody[]): Promise<Records['counts']> {
  const teams = new Set(fellows.map(it => it.challenge)).size
  return { ...(await liveCounts(db, editionId)), fellows: fellows.length, teams }
}
