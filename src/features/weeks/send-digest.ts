import { record } from '../../platform/audit/index.ts'
import { queueMails } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import { listFellowships } from '../hiring/index.ts'
import { dueDigest } from './calendar.ts'
import { DIGEST, digestWords, mailTo } from './emails.ts'
import { digestSent, listRecipients, listWeek, type Recipient } from './queries.ts'
import { type Programme, type SentNote, teamsOfWeek, type Week } from './rules.ts'
import * as store from './store.ts'

/**
 * Sends the digest of the week whose hour has come, once, in a few queries however many read it. Late notes are not in it; a week
 * without any note has no digest. Doing it twice, or late, changes nothing; of several weeks missed only the last one leaves.
 * @returns how many mails left
 */
export async function sendDigest(services: Services, edition: Programme): Promise<number> {
  const week = dueDigest(edition, services.now())
  if (!week || (await digestSent(services.db, edition.id, week.monday))) return 0
  return services.db.transaction().execute(async tx => {
    await store.lockWeeks(tx, edition.id)
    if (await digestSent(tx, edition.id, week.monday)) return 0
    const at = services.now()
    const notes = (await listWeek(tx, edition.id, week.monday)).filter(it => !it.late)
    const teams = teamsOfWeek(edition.challenges, await listFellowships(tx, edition.id), week.monday)
    const readers = notes.length > 0 ? await listRecipients(tx, edition.id) : []
    const { publicUrl } = services.config
    await queueMails(services, tx, digestMails(edition, readers, { week, notes, teams: teams.length, publicUrl }))
    const audience = readers.filter(it => !it.ofTeam).length
    const counts = { notes: notes.length, mails: readers.length, audience }
    await store.forgetReaders(tx, edition.id, week.monday)
    await store.addDigest(tx, { editionId: edition.id, monday: week.monday, at, ...counts })
    const about = { editionId: edition.id, actorId: null, at, subject: 'week_digest', subjectId: week.monday }
    await record(tx, { ...about, kind: notes.length > 0 ? 'sent' : 'skipped', data: counts })
    return readers.length
  })
}

type Digest = { week: Week; notes: SentNote[]; teams: number; publicUrl: string }

/** One mail for each, of words made once per language. Pure. */
export function digestMails(edition: Programme, readers: readonly Recipient[], { week, ...rest }: Digest) {
  const given = { monday: week.monday, ...rest }
  const words = { fr: digestWords(edition, 'fr', given), en: digestWords(edition, 'en', given) }
  return readers.map(it => mailTo(words[it.lang], { ...it, editionId: edition.id, kind: DIGEST }))
}
