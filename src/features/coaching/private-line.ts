import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { findFellowshipOf } from '../hiring/index.ts'
import { holds } from '../people/rules.ts'
import { tell } from './emails.ts'
import { findLine, findMessage, listReferents, listTold } from './queries.ts'
import type { Coached } from './rules.ts'
import {
  type Audience,
  canWrite,
  isTeam,
  type Line,
  mayRead,
  portfolioOf,
  type WriteRefusal,
  wordsRefusal,
} from './rules.ts'
import * as store from './store.ts'

/**
 * A fellow writes to the programme's team, or to their referent alone. Nobody else learns of it: the event has neither the words nor
 * the people nor the edition, and the mail to those who may read says only that there is something to read.
 */
export function writeTo(
  services: Services,
  actor: Actor,
  edition: Coached,
  { audience, words }: { audience: Audience; words: string },
): Promise<Result<number, WriteRefusal>> {
  if (!holds(actor, edition.id, 'fellow')) throw new NotFound()
  return services.db.transaction().execute(async tx => {
    await store.lockLines(tx, actor.personId)
    const referent = await referentOf(tx, edition.id, actor.personId)
    const allowed = canWrite({ audience, words, referentId: referent?.personId })
    if (!allowed.ok) return allowed
    const { referentId } = allowed.value
    const at = services.now()
    const lineId = await store.openLine(tx, { editionId: edition.id, fellowId: actor.personId, referentId, at })
    const told = await listTold(tx, edition.id, referentId)
    await put(tx, { lineId, authorId: actor.personId, words, at })
    await tell(services, tx, edition, { told, to: 'team' })
    await store.markRead(tx, lineId, 'fellow', at)
    return done(lineId)
  })
}

/** Who is in charge of the challenge of a fellow. Two queries. */
export async function referentOf(db: Parameters<typeof findFellowshipOf>[0], editionId: string, fellowId: number) {
  const fellowship = await findFellowshipOf(db, editionId, fellowId)
  return (await listReferents(db, editionId)).find(it => it.challengeId === fellowship?.challengeId)
}

/** The team, or the referent, answers on a line they may read. */
export function answerOn(
  services: Services,
  actor: Actor,
  edition: Coached,
  { lineId, words }: { lineId: number; words: string },
): Promise<Result<true, WriteRefusal>> {
  return services.db.transaction().execute(async tx => {
    const line = await readableLine(tx, actor, edition.id, lineId)
    const wrong = wordsRefusal(words)
    if (wrong) return refuse(wrong)
    await store.lockLines(tx, line.fellowId)
    const at = services.now()
    await put(tx, { lineId, authorId: actor.personId, words, at })
    await tell(services, tx, edition, { told: await listTold(tx, edition.id, line.fellowId), to: 'fellow' })
    await store.markRead(tx, lineId, 'team', at)
    return done(true)
  })
}

/** The line, for those who may read it; for anybody else it does not exist. */
export async function readableLine(tx: Tx, actor: Actor, editionId: string, lineId: number): Promise<Line> {
  const line = await findLine(tx, editionId, lineId)
  const isReferent = portfolioOf(await listReferents(tx, editionId), actor.personId).length > 0
  const reader = { personId: actor.personId, ofTeam: isTeam(actor, editionId), isReferent }
  if (!line || !mayRead(line, reader)) throw new NotFound()
  return line
}

/** Notes that one side has read its line. */
export const noteRead = ({ db, now }: Pick<Services, 'db' | 'now'>, lineId: number, side: 'fellow' | 'team') =>
  db.transaction().execute(tx => store.markRead(tx, lineId, side, now()))

/** Whoever wrote a message erases its words, for good; its line must be theirs to read. */
export function eraseMessage(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  editionId: string,
  { lineId, messageId }: { lineId: number; messageId: number },
): Promise<void> {
  return db.transaction().execute(async tx => {
    const line = await findLine(tx, editionId, lineId)
    if (line && line.fellowId !== actor.personId) await readableLine(tx, actor, editionId, lineId)
    const message = line && (await findMessage(tx, lineId, messageId))
    if (message?.authorId !== actor.personId) throw new NotFound()
    if (message.erasedAt) return
    await store.eraseWords(tx, messageId, now())
    await record(tx, { ...unsaid(now()), subjectId: messageId, kind: 'erased', from: 'written', to: 'erased' })
  })
}

async function put(tx: Tx, message: { lineId: number; authorId: number; words: string; at: Date }) {
  const subjectId = await store.addMessage(tx, { ...message, words: message.words.trim() })
  await record(tx, { ...unsaid(message.at), subjectId, kind: 'written', to: 'written' })
}

/** An event says that something was written, never by whom nor in which edition: its line alone knows. */
const unsaid = (at: Date) => ({ editionId: null, actorId: null, at, subject: 'private_message' })
