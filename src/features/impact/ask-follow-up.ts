import { createHash } from 'node:crypto'
import { recordAll } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition, FollowUp } from '../edition/rules.ts'
import { askEmail } from './emails.ts'
import { listPeople, listSilent, type Person } from './queries/follow-up.ts'
import { monthsAsked, remindersDue } from './rules.ts'
import * as store from './store/follow-up.ts'

type Asking = Pick<Services, 'db' | 'now' | 'config' | 'enqueue' | 'randomToken'>
type Round = { edition: Edition; followUp: FollowUp; month: number; at: Date }

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Asks everybody who is to be asked by now what became of their challenge, and reminds those who are silent; twice changes nothing. */
export async function askFollowUp(services: Asking, edition: Edition): Promise<void> {
  const { results } = edition
  if (!results) return
  const at = services.now()
  const months = monthsAsked(edition, results.followUp, dayOf(at, edition.zone))
  if (months.length === 0) return
  await services.db.transaction().execute(async tx => {
    await store.lockFollowUp(tx, edition.id)
    for (const month of months) {
      const round = { edition, followUp: results.followUp, month, at }
      await ask(services, tx, round)
      await remind(services, tx, round)
    }
  })
}

async function ask(services: Asking, tx: Tx, round: Round): Promise<void> {
  const people = await listPeople(tx, round.edition.id)
  const about = { editionId: round.edition.id, month: round.month, at: round.at }
  const added = await store.addAskings(tx, people, about)
  const asked = added.flatMap(({ challengeId, id, personId }) => {
    const person = people.find(it => it.personId === personId && it.challengeId === challengeId)
    return person ? [{ ...person, id }] : []
  })
  await send(services, tx, round, { people: asked, again: false })
}

async function remind(services: Asking, tx: Tx, round: Round): Promise<void> {
  const { at, edition, followUp, month } = round
  const due = remindersDue(edition, followUp, { month, today: dayOf(at, edition.zone) })
  if (due === 0) return
  const silent = (await listSilent(tx, edition.id, month)).filter(it => it.reminders < due)
  await store.countReminder(
    tx,
    silent.map(it => it.id),
  )
  await send(services, tx, round, { people: silent, again: true })
}

type Sending = { people: readonly (Person & { id: number })[]; again: boolean }

async function send(services: Asking, tx: Tx, { at, edition, followUp, month }: Round, { again, people }: Sending) {
  const { publicUrl } = services.config
  const linked = people.map(person => ({ person, token: services.randomToken() }))
  const links = linked.map(({ person, token }) => ({ id: person.id, tokenHash: hashOf(token) }))
  await store.addLinks(tx, links, at)
  for (const { person, token } of linked)
    await queueMail(services, tx, askEmail({ edition, person, publicUrl }, { followUp, month, token, again }))
  const about = { editionId: edition.id, actorId: null, at, subject: 'follow_up', kind: again ? 'reminded' : 'asked' }
  await recordAll(
    tx,
    people.map(({ challengeId, id }) => ({ ...about, subjectId: id, data: { challengeId, month } })),
  )
}
