import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { answeredEmail, tellTeam } from './emails.ts'
import { linkFor, sendTo } from './link.ts'
import { lockThread } from './queries.ts'
import { afterMessage, type Side, type Thread, wrongWords } from './rules.ts'
import * as store from './store.ts'

type WordsRefusal = { code: 'missing' } | { code: 'too_long' } | { code: 'too_many'; retryAfterSeconds: number }
export type WordsResult = Result<true, WordsRefusal>

type Said = { threadId: number; words: string; authorId: number | null }

/** The writer answers from their link; a closed thread opens again. */
export async function writeByLink(
  services: Services,
  edition: Edition,
  said: Omit<Said, 'authorId'> & { network: string },
): Promise<WordsResult> {
  const allowed = await services.limit('contact_form', said.network)
  if (!allowed.ok) return allowed
  return say(services, edition, { ...said, authorId: null }, 'writer', async (tx, thread) =>
    tellTeam(services, tx, edition, { ...thread, threadId: thread.id, first: false }),
  )
}

/** The team answers: the writer gets the words and a new link, and the thread waits for them. */
export const answerThread = (services: Services, edition: Edition, said: Said): Promise<WordsResult> =>
  say(services, edition, said, 'team', async (tx, thread) => {
    const link = await linkFor(services, tx, edition, { threadId: thread.id, lang: thread.lang })
    await sendTo(services, tx, answeredEmail(edition, thread, { words: said.words, link }))
  })

/** A note of the team for itself. */
export const noteOnThread = (services: Services, edition: Edition, said: Said): Promise<WordsResult> =>
  say(services, edition, said, 'note', async () => undefined)

function say(
  services: Services,
  edition: Edition,
  { authorId, threadId, words }: Said,
  side: Side,
  tell: (tx: Tx, thread: Thread) => Promise<unknown>,
): Promise<WordsResult> {
  return services.db.transaction().execute(async tx => {
    const thread = await lockThread(tx, edition.id, threadId)
    if (!thread) throw new NotFound()
    const [wrong] = wrongWords(words)
    if (wrong) return refuse({ code: wrong })
    const at = services.now()
    const state = afterMessage(thread.state, side)
    await store.addMessage(tx, { threadId, side, authorId, words, at })
    if (side !== 'note') await store.moveThread(tx, threadId, { state, at })
    const event = { editionId: edition.id, actorId: authorId, at, subject: 'contact_thread', subjectId: threadId }
    await record(tx, { ...event, kind: KINDS[side], from: thread.state, to: state })
    await tell(tx, thread)
    return done(true)
  })
}

const KINDS = { writer: 'written', team: 'answered', note: 'noted' } as const
