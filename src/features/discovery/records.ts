import type { Services } from '../../platform/services.ts'
import { listShown } from '../challenges/index.ts'
import { type Entry, entryOf } from '../challenges/rules.ts'
import type { Applied } from '../edition/index.ts'

export type Reading = Pick<Services, 'db' | 'now'>

/** The challenges that the public may see now, in their order. One query, none while they are kept hidden. */
export async function shownChallenges({ db, now }: Reading, edition: Applied): Promise<Entry[]> {
  return (await listShown(db, edition, now())).map(entryOf)
}

/** One of them, or undefined. */
export const findShown = async (reading: Reading, edition: Applied, slug: string): Promise<Entry | undefined> =>
  (await shownChallenges(reading, edition)).find(it => it.sheet.slug === slug)
