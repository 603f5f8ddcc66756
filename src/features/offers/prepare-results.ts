import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { type Event, recordAll } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { cancelMails, queueDrafts } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { type Approval, findRun, latestApproval, reasonFor } from '../assignments/index.ts'
import type { Edition } from '../edition/rules.ts'
import { type Figures, resultEmail } from './emails.ts'
import * as queries from './queries.ts'
import { canPrepare, type Explanation, explanationOf, isTeam, kindOf, type PrepareRefusal } from './rules.ts'
import * as store from './store.ts'

type Answered = queries.Person & { explanation: Explanation }

/**
 * Prepares an answer, a letter and, for those selected, an offer for every application submitted, all or nothing. Nobody
 * but the team can see any of it. Doing it again replaces what has not been released. Gives how many people that is.
 */
export async function prepareResults(
  services: Services,
  actor: Actor,
  edition: Edition,
): Promise<Result<number, PrepareRefusal>> {
  if (!isTeam(actor, edition.id)) throw new NotFound()
  return services.db.transaction().execute(async tx => {
    await store.lockAnswers(tx, edition.id)
    const approval = await latestApproval(tx, edition.id)
    const approved = approval?.state === 'approved'
    const people = await queries.listToAnswer(tx, edition.id)
    const answered = approved ? await explain(tx, edition.id, approval, people) : []
    const { released } = await queries.preparedState(tx, edition.id)
    const allowed = canPrepare({ approved, released, undecided: people.length - answered.length })
    if (!allowed.ok) return allowed
    await cancelMails(tx, await queries.resultDrafts(tx, edition.id))
    await write(services, tx, { actor, edition, answered })
    return done(answered.length)
  })
}

/** Those of these people whose answer is known, with what explains it. */
async function explain(tx: Tx, editionId: string, approval: Approval, people: queries.Person[]): Promise<Answered[]> {
  const run = await findRun(tx, editionId, approval.runId)
  if (!run) throw new Error(`approval ${approval.id} has no run`)
  return people.flatMap(person => {
    const explanation = explanationOf(person, reasonFor(run, person.code))
    return explanation ? [{ ...person, explanation }] : []
  })
}

type Writing = { actor: Actor; edition: Edition; answered: Answered[] }

/** A constant number of queries, however many people. */
async function write(services: Services, tx: Tx, { actor, edition, answered }: Writing): Promise<void> {
  const at = services.now()
  const results = answered.map(({ applicationId, explanation }) => ({
    applicationId,
    kind: kindOf(explanation),
    explanation,
  }))
  await store.dropPrepared(tx, edition.id)
  await store.putResults(tx, edition.id, results)
  await store.addPrepared(tx, answered.flatMap(placeOf), { editionId: edition.id, at })
  const figures = { ...(await queries.findFigures(tx, edition.id)), places: edition.places.announced }
  await queueDrafts(services, tx, lettersTo(services, edition, answered, figures))
  const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'result', kind: 'prepared' }
  await recordAll(
    tx,
    results.map(({ applicationId, kind }): Event => ({ ...about, subjectId: applicationId, to: kind })),
  )
}

function placeOf({ applicationId, explanation }: Answered) {
  if (explanation.from !== 'jury' || explanation.result.kind !== 'placed') return []
  const { challenge, profile } = explanation.result
  return [{ applicationId, challenge, profile }]
}

function lettersTo({ config }: Services, edition: Edition, answered: Answered[], figures: Figures) {
  return answered.map(person =>
    resultEmail(
      { edition, person, publicUrl: config.publicUrl },
      { kind: kindOf(person.explanation), explanation: person.explanation, figures },
    ),
  )
}
