import { type Day, plusDays } from '../../kernel/day.ts'
import { recordAll } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import { dayOf, localTimeOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { type Checklist, loadChecklists } from './checklist.ts'
import { dueEmail } from './emails/due.ts'
import { contactsOf, listAddressees, listNotices } from './queries.ts'
import { type Due, freshSteps, type Letter, lettersOf, mayWrite, stepOf } from './rules.ts'
import { linkContact } from './send-link.ts'
import * as store from './store.ts'

type Following = Pick<Services, 'db' | 'now' | 'config' | 'enqueue' | 'randomToken'>

/** How long a host's contacts are kept after the edition, for its last papers. */
const KEPT_DAYS = 30

/**
 * The declared rules of arrivals, by the clock: who answers for something is reminded of it, then told with the operational
 * mentor that it is late; then the high-level mentor and the team are told. One letter a person, each step of an item once:
 * doing it twice, or twice at once, changes nothing. A month after the edition its contacts are forgotten.
 */
export async function followArrivals(services: Following, edition: Edition): Promise<void> {
  const { arrivals, calendar, zone } = edition
  if (!arrivals) return
  const local = localTimeOf(services.now(), zone)
  if (local.slice(0, 10) > plusDays(calendar.end, KEPT_DAYS)) return forgetContacts(services, edition)
  if (!mayWrite(arrivals.escalation, local)) return
  await services.db.transaction().execute(async tx => {
    await store.lockLetters(tx, edition.id)
    const whole = await loadChecklists(tx, edition, services.now())
    const due = dueOf(edition, whole, local.slice(0, 10))
    const fresh = freshSteps(due, await listNotices(tx, edition.id))
    if (fresh.length === 0) return
    await store.addNotices(tx, edition.id, fresh, services.now())
    const letters = lettersOf(due, fresh, await listAddressees(tx, edition.id))
    const contacts = await contactsOf(tx, { editionId: edition.id })
    for (const { due, to } of letters) {
      const contact = 'contactId' in to && contacts.find(it => it.id === to.contactId)
      const own = contact && whole.find(it => it.challengeId === contact.challengeId)
      if (own) await linkContact(services, tx, { edition, contact, arrivesOn: own.arrivesOn, due })
      else await write(services, tx, edition, { due, to })
    }
  })
}

function dueOf({ arrivals }: Edition, whole: readonly Checklist[], day: Day): Due[] {
  if (!arrivals) return []
  return whole.flatMap(({ entries }) =>
    entries.flatMap(entry => {
      const step = stepOf(entry, day, arrivals.escalation)
      return step ? [{ entry, step }] : []
    }),
  )
}

const write = async (services: Following, tx: Tx, edition: Edition, { due, to }: Letter) => {
  const { publicUrl } = services.config
  const day = dayOf(services.now(), edition.zone)
  if (!('contactId' in to)) await queueMail(services, tx, dueEmail({ edition, publicUrl, to, due, day }))
}

async function forgetContacts({ db, now }: Following, edition: Edition): Promise<void> {
  await db.transaction().execute(async tx => {
    const ids = (await contactsOf(tx, { editionId: edition.id })).map(it => it.id)
    if (ids.length === 0) return
    const at = now()
    await store.endContacts(tx, ids, at)
    const about = { editionId: edition.id, actorId: null, at, subject: 'host_contact', kind: 'ended' }
    await recordAll(
      tx,
      ids.map(subjectId => ({ ...about, subjectId })),
    )
  })
}
