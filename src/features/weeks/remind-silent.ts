import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Db, Tx } from '../../platform/db/index.ts'
import { queueMails } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { listFellowships } from '../hiring/index.ts'
import type { Fellowship } from '../hiring/rules.ts'
import { mondayAt, weekAt } from './calendar.ts'
import { mailTo, REMINDER, reminderWords } from './emails.ts'
import { listBegun, listWritten } from './queries.ts'
import {
  canRemind,
  countOf,
  dueReminder,
  hasNote,
  isTeam,
  isThere,
  type Programme,
  type RemindRefusal,
  type Week,
} from './rules.ts'
import * as store from './store.ts'

/** The week under way, when it has a note. */
export function weekNow(edition: Programme, now: Date): Week | undefined {
  const monday = mondayAt(edition, now)
  return hasNote(edition, monday) ? weekAt(edition, monday) : undefined
}

/** Reminds the teams that have not written, at the edition's hours, each once per hour. Gives how many teams were told. */
export async function remindSilent(services: Services, edition: Programme): Promise<number> {
  const week = weekNow(edition, services.now())
  const dueAt = week && dueReminder(week, services.now())
  if (!week || !dueAt) return 0
  return services.db.transaction().execute(async tx => {
    await store.lockWeeks(tx, edition.id)
    return (await remind(services, tx, edition, { week, dueAt, by: null })).length
  })
}

/** The team reminds those who have not written, now. Gives how many teams were told. */
export async function remindByHand(
  services: Services,
  actor: Actor,
  edition: Programme,
): Promise<Result<number, RemindRefusal>> {
  if (!isTeam(actor, edition.id)) throw new NotFound()
  return services.db.transaction().execute(async tx => {
    await store.lockWeeks(tx, edition.id)
    const at = services.now()
    const week = weekNow(edition, at)
    const silent = week ? (await silentTeams(tx, edition, week)).silent : []
    const allowed = canRemind({ closesAt: week?.closesAt, silent: silent.length, now: at })
    if (!allowed.ok || !week) return allowed.ok ? done(0) : allowed
    return done((await remind(services, tx, edition, { week, dueAt: at, by: actor.personId })).length)
  })
}

/** The challenges at work that week which have sent nothing, and the fellowships. Two queries. */
export async function silentTeams(db: Db | Tx, edition: Programme, { monday }: Week) {
  const fellowships = await listFellowships(db, edition.id)
  const notes = await listWritten(db, edition.id, monday)
  return { fellowships, silent: countOf(edition.challenges, fellowships, { monday, notes }).silent }
}

type Reminding = { week: Week; dueAt: Date; by: number | null }

async function remind(services: Services, tx: Tx, edition: Programme, { week, dueAt, by }: Reminding) {
  const { fellowships, silent } = await silentTeams(tx, edition, week)
  const at = services.now()
  const about = { editionId: edition.id, monday: week.monday, dueAt, at, by }
  const told = await store.addReminders(tx, silent, about)
  if (told.length === 0) return told
  const begun = await listBegun(tx, edition.id, week.monday)
  const { publicUrl } = services.config
  const mails = told.flatMap(challengeId =>
    reminderMails(edition, fellowships, { week, challengeId, begun: begun.includes(challengeId), publicUrl }),
  )
  await queueMails(services, tx, mails)
  const event = { editionId: edition.id, actorId: by, at, subject: 'week_reminder', subjectId: week.monday }
  await record(tx, { ...event, kind: 'sent', data: { challenges: told } })
  return told
}

type Reminded = { week: Week; challengeId: string; begun: boolean; publicUrl: string }

/** One mail for each fellow of a challenge who is there that week. Pure. */
export function reminderMails(edition: Programme, fellowships: readonly Fellowship[], given: Reminded) {
  const own = fellowships.filter(it => it.challengeId === given.challengeId && isThere(it, given.week.monday))
  return own.map(it => mailTo(reminderWords(edition, it.lang, given), { ...it, editionId: edition.id, kind: REMINDER }))
}
