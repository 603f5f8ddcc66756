import type { Db } from '../../platform/db/index.ts'
import { findAnnouncement, listPeople, wasPublished } from './queries.ts'
import { announcedBy, isPublic, type PublicPerson, type Somebody } from './rules.ts'

type Asked = { editionId: string; slug: string; now: Date }
type Found = { person: PublicPerson; own: PublicPerson[]; people: Somebody[] }

/**
 * Whoever has this address in the cohort, as far as they agree to be shown now, with each of their parts and everybody else; `gone`
 * where somebody took it back, undefined where nobody ever was, and for everybody before the announcement. Every form of somebody's
 * page reads this, so that none says more or longer than another. Two queries, three for who is not there.
 */
export async function findPersonAt(db: Db, { editionId, now, slug }: Asked): Promise<Found | 'gone' | undefined> {
  if (!announcedBy(await findAnnouncement(db, editionId), now)) return undefined
  const people = await listPeople(db, editionId)
  const own = people.filter(isPublic).filter(it => it.slug === slug)
  const [person] = own
  if (person) return { person, own, people }
  return (await wasPublished(db, editionId, slug)) ? 'gone' : undefined
}
