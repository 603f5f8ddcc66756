import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { letterEmail } from './emails.ts'
import { findLetter, lockLetter } from './queries.ts'
import { canWrite, isSeen, type LetterRefusal, type LetterWords } from './rules.ts'
import * as store from './store.ts'

type By = { editionId: string; actorId: number }

/** The team writes a letter, in both languages; nothing leaves. Gives its id. */
export function draftLetter(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { actorId, editionId }: By,
  words: LetterWords,
): Promise<Result<number, LetterRefusal>> {
  return db.transaction().execute(async tx => {
    const allowed = canWrite(words)
    if (!allowed.ok) return allowed
    const id = await store.addLetter(tx, words, { editionId, rule: null, writtenBy: actorId, at: now() })
    if (!id) throw new Error('a letter of no rule is never there already')
    await record(tx, { ...about(editionId, actorId, now()), subjectId: id, kind: 'written', to: 'draft' })
    return done(id)
  })
}

/** Changes a letter that has not left; refused where somebody else has changed it since it was `seen`. */
export function rewriteLetter(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { actorId, editionId, id, seen = '' }: By & { id: number; seen?: string },
  words: LetterWords,
): Promise<Result<true, LetterRefusal>> {
  return db.transaction().execute(async tx => {
    const letter = await lockLetter(tx, id)
    if (letter?.editionId !== editionId) throw new NotFound()
    if (letter.state !== 'draft') return refuse({ code: 'not_draft' })
    const allowed = canWrite(words)
    if (!allowed.ok) return allowed
    const current = isSeen(seen, store.markOf(letter))
    if (!current.ok) return current
    await store.rewrite(tx, id, words)
    await record(tx, { ...about(editionId, actorId, now()), subjectId: id, kind: 'rewritten', to: 'draft' })
    return done(true)
  })
}

/** Sends a letter to whoever asks, in both languages, marked as a trial. */
export function tryLetter(
  services: Services,
  edition: Edition,
  { email, id, personId }: { id: number; email: string; personId: number },
): Promise<void> {
  return services.db.transaction().execute(async tx => {
    const letter = await findLetter(tx, edition.id, id)
    if (!letter) throw new NotFound()
    for (const lang of ['fr', 'en'] as const) {
      const mail = letterEmail(edition, letter, { lang, email, publicUrl: services.config.publicUrl, trial: true })
      await queueMail(services, tx, { ...mail, personId, editionId: edition.id, state: 'approved' })
    }
    await record(tx, { ...about(edition.id, personId, services.now()), subjectId: id, kind: 'tried' })
  })
}

const about = (editionId: string, actorId: number | null, at: Date) => ({
  ...{ editionId, actorId, at, subject: 'newsletter' },
})
