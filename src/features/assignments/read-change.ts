import type { Problem } from '../../engine/matching/index.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Change } from './rules.ts'

type Typed = { geste: string; code: string; poste: string }

export type ChangeRefusal = { code: 'kind' | 'code' | 'where' | 'post' }

/** The change that a form asks to try on a problem, or which answer is missing; whether it is possible, the engine says. */
export function changeIn(
  { candidates, challenges }: Problem,
  { code, geste, poste }: Typed,
): Result<Change, ChangeRefusal> {
  const [challenge = '', profile] = poste.split('.')
  const named = challenges.some(({ id }) => id === challenge)
  const isKnown = candidates.some(({ id }) => id === code)
  if (geste === 'place') return done({ kind: geste })
  if (geste !== 'lock' && geste !== 'exclusion' && geste !== 'withdrawal' && geste !== 'seat')
    return refuse({ code: 'kind' })
  if ((geste === 'lock' || geste === 'exclusion') && !isKnown) return refuse({ code: 'code' })
  if (!named) return refuse({ code: 'where' })
  if (geste === 'withdrawal') return done({ kind: geste, challenge })
  if (geste === 'exclusion') return done({ kind: geste, candidate: code, challenge, profile: profile ?? null })
  if (!profile) return refuse({ code: 'post' })
  return done(
    geste === 'seat' ? { kind: geste, challenge, profile } : { kind: geste, candidate: code, challenge, profile },
  )
}
