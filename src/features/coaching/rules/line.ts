import { done, type Result, refuse } from '../../../kernel/result.ts'

/** A private line: with the whole team, or with the one referent it was opened with. */
export type Line = {
  id: number
  fellowId: number
  fellow: string
  referentId: number | null
  referent: string | null
  fellowReadAt: Date | null
  teamReadAt: Date | null
}

/** `words` is null once its author erased them. */
export type Message = { id: number; authorId: number; author: string; words: string | null; writtenAt: Date }

export type Audience = 'team' | 'referent'

/** Whether somebody of the programme may read a line: the whole team for its own, one person alone for theirs. */
export const mayRead = (
  line: Pick<Line, 'referentId'>,
  reader: { personId: number; ofTeam: boolean; isReferent: boolean },
): boolean =>
  line.referentId === null ? reader.ofTeam : line.referentId === reader.personId && (reader.ofTeam || reader.isReferent)

export const MOST_WORDS = 3000

export type WriteRefusal = { code: 'no_words' } | { code: 'too_long'; max: number } | { code: 'no_referent' }

type Writing = { words: string; audience: Audience; referentId: number | undefined }

/** A message says something, and goes to a referent only where there is one. */
export function canWrite({
  audience,
  referentId,
  words,
}: Writing): Result<{ referentId: number | null }, WriteRefusal> {
  const wrong = wordsRefusal(words)
  if (wrong) return refuse(wrong)
  if (audience === 'team') return done({ referentId: null })
  return referentId === undefined ? refuse({ code: 'no_referent' }) : done({ referentId })
}

/** What is wrong with the words of a message, if anything. */
export function wordsRefusal(words: string): Exclude<WriteRefusal, { code: 'no_referent' }> | undefined {
  if (words.trim() === '') return { code: 'no_words' }
  return words.length > MOST_WORDS ? { code: 'too_long', max: MOST_WORDS } : undefined
}
