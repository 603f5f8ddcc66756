import { z } from 'zod'
import type { Change } from './rules.ts'

/** What the team's page of matching sends; whether the seat exists is for the rules to say. */
export const instructionForm = z.object({
  kind: z.enum(['lock', 'exclusion']),
  code: z.string().trim().toUpperCase(),
  challenge: z.string(),
  profile: z.string().transform(value => value || null),
  reason: z.string().trim(),
})

/** What the authority's page sends. */
export const decisionForm = z.object({
  decision: z.enum(['approve', 'return']),
  reason: z.string().trim().default(''),
  listSha256: z.string(),
})

/** The most changes tried at a time: an address stays one that can be sent. */
export const MOST_CHANGES = 12

/** A change as the address holds it: its kind, then a code, a challenge and a profile as it needs them, joined by dots. */
export const writeChange = (change: Change): string => {
  const parts = [
    change.kind,
    'candidate' in change && change.candidate,
    'challenge' in change && change.challenge,
    'profile' in change && change.profile,
  ]
  return parts.filter(Boolean).join('.')
}

/** The changes in an address, in order; what cannot be read is left out. */
export const readChanges = (text: string): Change[] =>
  text
    .split(',')
    .slice(0, MOST_CHANGES)
    .flatMap(it => readChange(it) ?? [])

function readChange(text: string): Change | undefined {
  const [kind, ...rest] = text.split('.')
  const [first, second, third] = rest
  if (kind === 'place') return { kind }
  if (!first) return undefined
  if (kind === 'withdrawal') return { kind, challenge: first }
  if (!second) return undefined
  if (kind === 'seat') return { kind, challenge: first, profile: second }
  if (kind === 'exclusion') return { kind, candidate: first, challenge: second, profile: third ?? null }
  return kind === 'lock' && third ? { kind, candidate: first, challenge: second, profile: third } : undefined
}

/** What the page of trials sends to add a change; `poste` is a challenge, or a challenge and a profile joined by a dot. */
export const trialForm = z.object({
  geste: z.string().default(''),
  code: z.string().trim().toUpperCase().default(''),
  poste: z.string().default(''),
})
