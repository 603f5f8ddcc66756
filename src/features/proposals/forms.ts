import { z } from 'zod'
import { typedLine, typedWords } from '../../platform/http/index.ts'
import type { ProfileCode } from '../edition/rules.ts'
import { DECISIONS, type Framed, MEMBER_ROLES } from './rules.ts'

/** Who is invited, as what. */
export const colleagueForm = z.object({ email: typedLine, role: z.enum(MEMBER_ROLES).catch('editor') })

/** The revision that was read before submitting. */
export const submissionForm = z.object({ seen: z.coerce.number().int().catch(-1) })

export const takeBackForm = z.object({ reason: typedWords })

/** What the team decides, why, and in which state it saw the proposal. */
export const decisionForm = z.object({
  to: z.enum(DECISIONS).optional().catch(undefined),
  reason: typedWords,
  seen: typedLine,
})

/** When the framing that is to be published was written. */
export const publicationForm = z.object({ seen: typedLine })

/** How the list is filtered: a state, and words looked for in one answer or in all of them. */
export const listForm = z.object({ etat: typedLine, question: typedLine, q: typedLine })

const count = z.coerce.number().int().min(0).max(9).catch(0)

/** Title, seats and text as framed, and when the framing that was shown had been written. */
export function framingForm(
  body: Record<string, unknown>,
  profiles: readonly { code: ProfileCode }[],
): { framed: Framed; seen: string } {
  const line = (name: string) => typedLine.parse(body[name])
  const words = (name: string) => typedWords.parse(body[name])
  const both = (name: string, read = words) => ({ fr: read(`${name}_fr`), en: read(`${name}_en`) })
  const seats = profiles
    .map(({ code }) => [code, count.parse(body[`seats_${code}`])] as const)
    .filter(([, it]) => it > 0)
  const framed = {
    ...{ title: line('title'), tagline: both('tagline', line), place: line('place'), theme: line('theme') },
    ...{ host: { name: both('name', line), institution: both('institution', line) }, seats: Object.fromEntries(seats) },
    ...{ problem: both('problem'), work: both('work'), sought: both('sought') },
  }
  return { framed, seen: line('seen') }
}
