import type { Day } from '../../kernel/day.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { vacateOffer } from '../offers/index.ts'
import { leftEmail } from './emails.ts'
import * as queries from './queries.ts'
import type { Asker, Category, HiringFile } from './rules.ts'
import * as store from './store.ts'

type LettingGo = {
  edition: Edition
  file: HiringFile
  leftOn: Day
  category: Category
  askedBy: Asker
  words: string
  at: Date
  actorId: number | null
}

/**
 * Writes down, in the caller's transaction, that somebody leaves, and tells them, the mentors and the team. Their seat is free and
 * their role ends from that day on: at once when it has come, otherwise by the job.
 */
export async function letGo(services: Services, tx: Tx, it: LettingGo): Promise<void> {
  const { actorId, askedBy, at, category, edition, file, leftOn, words } = it
  await store.addDeparture(tx, file.id, { leftOn, category, words, askedBy, at, actorId })
  if (file.contractId !== null) await store.endRequest(tx, file.contractId, { state: 'dropped', at })
  const about = { editionId: edition.id, actorId, at, subject: 'fellowship', subjectId: file.id }
  const change = { kind: 'left', from: file.state, to: 'left', data: { leftOn, category, askedBy } }
  await record(tx, { ...about, ...change, reason: words || null })
  if (leftOn <= dayOf(at, edition.zone))
    await vacateOffer(tx, { ...about, offerId: file.offerId, personId: file.personId })
  const letters = { edition, file, publicUrl: services.config.publicUrl }
  const mentors = await queries.listHolders(tx, queries.mentorsOf(edition.id, file.challengeId))
  const team = await queries.listHolders(tx, { editionId: edition.id, roles: ['team'] })
  for (const [part, readers] of Object.entries({ fellow: [file], mentor: mentors, team }))
    for (const reader of readers)
      await queueMail(services, tx, leftEmail(letters, { reader, part: part as 'team', leftOn }))
}
