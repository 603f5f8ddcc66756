import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { sha256Hex } from '../../platform/signing/index.ts'
import type { Edition } from '../edition/rules.ts'
import { addParticipation } from '../people/index.ts'
import { findOwn } from './queries.ts'
import { answerName, candidateCode, canReceive, noAnswers, type StartRefusal } from './rules.ts'
import * as store from './store.ts'

/** Opens this person's draft for the edition, and makes them a candidate. Doing it twice, or twice at once, gives one draft. */
export function start(services: Services, actor: Actor, edition: Edition): Promise<Result<true, StartRefusal>> {
  return services.db.transaction().execute(async tx => {
    const at = services.now()
    const received = canReceive(edition, at)
    if (!received.ok) return received
    const answers = { ...noAnswers, values: prefilled(edition, actor) }
    const id = await addDraft(services, tx, { editionId: edition.id, personId: actor.personId, answers, at })
    if (id === undefined) return done(true)
    await addParticipation(tx, {
      personId: actor.personId,
      editionId: edition.id,
      role: 'candidate',
      challengeId: null,
      at,
    })
    const subject = { subject: 'application', subjectId: id, kind: 'started', to: 'draft' }
    await record(tx, { ...subject, editionId: edition.id, actorId: actor.personId, at })
    return done(true)
  })
}

const prefilled = (edition: Pick<Edition, 'answers'>, actor: Actor) =>
  Object.fromEntries(
    edition.answers.filter(it => it.identity && it.kind === 'email').map(it => [answerName(it.code), actor.email]),
  )

type Draft = Omit<Parameters<typeof store.addDraft>[1], 'code'>

/** A code is short, so that two candidates may be given the same one: another is drawn. Undefined when there is a draft already. */
async function addDraft(services: Pick<Services, 'randomToken'>, tx: Tx, draft: Draft): Promise<number | undefined> {
  for (let tries = 0; tries < 20; tries += 1) {
    const id = await store.addDraft(tx, { ...draft, code: candidateCode(sha256Hex(services.randomToken())) })
    if (id !== undefined || (await findOwn(tx, draft.editionId, draft.personId))) return id
  }
  throw new Error('no free candidate code was found')
}
