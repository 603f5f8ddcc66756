import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { queueMails } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { listFellowships } from '../hiring/index.ts'
import { requireTeam } from '../people/rules.ts'
import { askedEmails, endedEmails } from './interview-emails.ts'
import { type Asked, findInterview, findRequest, listOperationalMentors, listTeam, lockInterview } from './queries.ts'
import {
  type AnswerRefusal,
  type AnswerTyped,
  canAgree,
  canAskInterview,
  type Interview,
  type InterviewRefusal,
  type InterviewState,
  type InterviewTyped,
  ownParts,
  stateOf,
} from './rules.ts'
import * as store from './store.ts'

type With = Pick<Services, 'config' | 'db' | 'enqueue' | 'now'>

/** The fellows of an edition whom a journalist may wish to meet. One query. */
export const listMeetable = async (db: Services['db'] | Tx, editionId: string) =>
  (await listFellowships(db, editionId)).filter(it => it.state === 'to_hire' || it.state === 'hired')

/** The team passes a journalist’s request on to the fellow it is about, who is asked before anybody else. Gives the interview’s id. */
export async function askInterview(
  services: With,
  actor: Actor,
  edition: Edition,
  { requestId, typed }: { requestId: number; typed: InterviewTyped },
): Promise<Result<number, InterviewRefusal>> {
  requireTeam(actor, edition.id)
  return services.db.transaction().execute(async tx => {
    if (!(await findRequest(tx, edition.id, requestId))) throw new NotFound()
    const fellow = (await listMeetable(tx, edition.id)).find(it => it.id === typed.fellowship)
    const mentors = fellow ? await listOperationalMentors(tx, edition.id, fellow.challengeId) : []
    const allowed = canAskInterview(typed, { isThere: fellow !== undefined, mentors: mentors.length })
    if (!allowed.ok) return allowed
    const at = services.now()
    const by = actor.personId
    const id = await store.addInterview(tx, typed, { editionId: edition.id, requestId, by, at })
    const interview = id === undefined ? undefined : await findInterview(tx, edition.id, id)
    if (!(interview && fellow)) return refuse({ code: 'known' })
    const event = { editionId: edition.id, actorId: by, at, subject: 'interview_request', subjectId: interview.id }
    await record(tx, { ...event, kind: 'asked', to: 'fellow_asked' })
    await queueMails(services, tx, askedEmails(services.config, edition, interview, [fellow]))
    return done(interview.id)
  })
}

/** The fellow, then their mentor and the team, agree to an interview or refuse it, saying why. Whoever comes next, or waits, is told. */
export async function answerInterview(
  services: With,
  actor: Actor,
  edition: Edition,
  { id, typed }: { id: number; typed: AnswerTyped },
): Promise<Result<InterviewState, AnswerRefusal>> {
  return services.db.transaction().execute(async tx => {
    const interview = await lockInterview(tx, edition.id, id)
    const own = interview ? ownParts(actor, interview) : []
    if (!interview || own.length === 0) throw new NotFound()
    const allowed = canAgree(interview.agreements, own, typed)
    if (!allowed.ok) return allowed
    const { answer, part, to } = allowed.value
    const { reason } = typed
    const at = services.now()
    await store.addAgreement(tx, id, { ...{ part, answer, reason, at }, by: actor.personId })
    const event = { editionId: edition.id, actorId: actor.personId, at, subject: 'interview_request', subjectId: id }
    const happened = { kind: `agreement_${answer}`, from: stateOf(interview.agreements), to, data: { part } }
    await record(tx, { ...event, ...happened, ...(reason && { reason }) })
    await tellOthers(services, tx, edition, { interview, to, by: actor.personId, first: part === 'fellow' })
    return done(to)
  })
}

type Moved = { interview: Interview; to: InterviewState; by: number; first: boolean }

/** Asks the mentor and the team once the fellow has agreed; tells everybody who was asked how it ended. */
async function tellOthers(services: With, tx: Tx, edition: Edition, { by, first, interview, to }: Moved) {
  const team = await listTeam(tx, edition.id)
  const mentors = await listOperationalMentors(tx, edition.id, interview.challengeId)
  if (to === 'others_asked' && first) {
    const asked = once([...mentors, ...team])
    await queueMails(services, tx, askedEmails(services.config, edition, interview, asked))
  }
  if (to !== 'agreed' && to !== 'refused') return
  const fellow = (await listFellowships(tx, edition.id)).filter(it => it.personId === interview.personId)
  // A mentor was not asked before the fellow agreed, and does not hear of a refusal.
  const told = once([...fellow, ...(first ? [] : mentors), ...team]).filter(it => it.personId !== by)
  await queueMails(services, tx, endedEmails(services.config, edition, interview, { to, told }))
}

const once = (people: readonly Asked[]): Asked[] => [...new Map(people.map(it => [it.personId, it])).values()]
