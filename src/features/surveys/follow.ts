import { type Event, recordAll } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import { dayOf, questionBank } from '../edition/index.ts'
import type { Edition, Questionnaire } from '../edition/rules.ts'
import { invitationEmail, reminderEmail } from './emails.ts'
import * as queries from './queries.ts'
import { askedOf, dueOn, maySplit, plannedSpan, remindersBy } from './rules.ts'
import * as store from './store.ts'

type Following = Pick<Services, 'db' | 'now' | 'config' | 'enqueue'>

/**
 * The declared rule of questionnaires: each opens on its day and invites its people, reminds those who have not answered on the days
 * that the edition says, and closes after its last day. Who has answered is read from their mark, never from an answer. Doing it twice
 * changes nothing.
 */
export async function followSurveys(services: Following, edition: Edition): Promise<void> {
  for (const questionnaire of edition.surveys?.questionnaires ?? [])
    await services.db.transaction().execute(async tx => {
      await store.lockSurveys(tx, edition.id)
      await followOne({ services, tx, edition, questionnaire, at: services.now() })
    })
}

type One = { services: Following; tx: Tx; edition: Edition; questionnaire: Questionnaire; at: Date }

async function followOne(one: One): Promise<void> {
  const { at, edition, questionnaire, tx } = one
  const { code } = questionnaire
  const known = await queries.findSurvey(tx, edition.id, code)
  const survey = known ?? { state: 'planned' as const, ...plannedSpan(edition, questionnaire) }
  const today = dayOf(at, edition.zone)
  const due = dueOn(survey, today)
  if (due === 'open') await lookAfter(one, await open(one, survey), survey)
  if (due === 'follow' && known) await lookAfter(one, known.id, survey)
  if (due !== 'close' || !known) return
  await store.closeSurvey(tx, known.id)
  if (known.asked?.per === 'person') await forgetSmall(one, known.id, known.asked.smallestGroup)
  await recordAll(tx, [{ ...about(one, known.id), kind: 'closed', from: 'open', to: 'closed' }])
}

/** What is too little to be shown is too little to be kept: whoever reads the rows would know whose it is. */
async function forgetSmall({ tx }: One, id: number, smallestGroup: number): Promise<void> {
  const replied = (await queries.listInvited(tx, id)).filter(it => it.replied).map(it => it.part)
  await store.forgetSmall(tx, id, { smallestGroup, parts: !maySplit(replied, smallestGroup) })
}

type Days = { opensOn: string; closesOn: string }

/** Opens it in the words of today, which no longer change. */
async function open(one: One, { opensOn, closesOn }: Days): Promise<number> {
  const { edition, questionnaire, tx } = one
  const asked = askedOf(edition, questionnaire, questionBank())
  const parts = onceEach(await entitled(one)).map(it => it.part)
  const split = questionnaire.per === 'person' && maySplit(parts, asked.smallestGroup)
  const opened = { editionId: edition.id, code: questionnaire.code, opensOn, closesOn, asked, split }
  const id = await store.openSurvey(tx, opened)
  await recordAll(tx, [{ ...about(one, id), kind: 'opened', from: 'planned', to: 'open' }])
  return id
}

/** Invites whoever came since, and reminds whoever is due a reminder. */
async function lookAfter(one: One, id: number, { opensOn, closesOn }: Days): Promise<void> {
  const { at, edition, questionnaire, services, tx } = one
  const people = await entitled(one)
  const invited = await queries.listInvited(tx, id)
  const fresh = onceEach(people).filter(it => !invited.some(({ personId }) => personId === it.personId))
  const due = remindersBy(opensOn, questionnaire.remind, dayOf(at, edition.zone))
  const answered = questionnaire.per === 'challenge' ? await answeredTogether(tx, id, people) : new Set<number>()
  const late = invited.filter(it => !it.replied && !answered.has(it.personId) && it.reminders < due)
  const reminded = onceEach(people).filter(it => late.some(({ personId }) => personId === it.personId))
  if (fresh.length > 0) await store.addInvitations(tx, id, fresh)
  if (reminded.length > 0)
    await store.countReminder(
      tx,
      id,
      reminded.map(it => it.personId),
      due,
    )
  const told = [
    ...fresh.map(to => ({ to, letter: invitationEmail })),
    ...reminded.map(to => ({ to, letter: reminderEmail })),
  ]
  for (const { letter, to } of told)
    await queueMail(
      services,
      tx,
      letter({ edition, person: to, publicUrl: services.config.publicUrl }, { questionnaire, closesOn }),
    )
  const counted = (kind: string, count: number) => (count > 0 ? [{ ...about(one, id), kind, data: { count } }] : [])
  await recordAll(tx, [...counted('invited', fresh.length), ...counted('reminded', reminded.length)])
}

const entitled = async ({ edition, questionnaire, tx }: One) =>
  (await queries.listEntitled(tx, edition.id)).filter(it => questionnaire.to.includes(it.part))

/** Somebody with two parts, or two challenges, is asked once: in the first one. */
const onceEach = (people: readonly queries.Invited[]) =>
  people.filter((it, i) => people.findIndex(({ personId }) => personId === it.personId) === i)

/** Those whose challenges have all sent their answer. */
async function answeredTogether(tx: Tx, id: number, people: readonly queries.Invited[]): Promise<Set<number>> {
  const sent = (await queries.listSheets(tx, id)).filter(it => it.sentAt).map(it => it.challengeId)
  const waiting = people.filter(it => !sent.includes(it.challengeId)).map(it => it.personId)
  return new Set(people.map(it => it.personId).filter(it => !waiting.includes(it)))
}

const about = ({ at, edition }: One, id: number): Omit<Event, 'kind'> => ({
  ...{ editionId: edition.id, actorId: null, at, subject: 'survey', subjectId: id },
})
