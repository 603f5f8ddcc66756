import type { ChallengeId, Criterion, Profile } from '../people/types.ts'
import type { Job } from './career/types.ts'
import { CONTRIBUTIONS } from './contributions/index.ts'
import * as shared from './contributions/shared.ts'
import type { ChallengeBank } from './contributions/types.ts'
import { french } from './french.ts'
import { type Pen, sentence } from './pen.ts'

type Writer = { profile: Profile; quality: Record<Criterion, number>; featured: Job; challenge: ChallengeId }

/** The contribution to one challenge, of four to eight sentences: precise or thin after the latent understanding. */
export function writeContribution(pen: Pen, writer: Writer): string {
  const understanding = writer.quality.understanding
  const parts = understanding < 1.8 ? thin(pen, writer) : full(pen, writer, understanding)
  return parts.map(french).join(' ')
}

function thin(pen: Pen, { challenge }: Writer): string[] {
  const bank = CONTRIBUTIONS[challenge]
  return [
    sentence(pen, `thin/${challenge}`, bank.thin),
    pen.random.chance(0.6)
      ? sentence(pen, `ideas/${challenge}/all`, bank.ideas.all)
      : sentence(pen, `thin/${challenge}`, bank.thin),
    sentence(pen, 'thin endings', shared.THIN_ENDINGS),
    sentence(pen, 'thin endings', shared.THIN_ENDINGS),
  ]
}

function full(pen: Pen, writer: Writer, understanding: number): string[] {
  const { challenge, featured } = writer
  const bank = CONTRIBUTIONS[challenge]
  const slots = { at: featured.employer.at, product: featured.product }
  const optional = pen.random.shuffle([
    sentence(pen, `field/${challenge}`, bank.field),
    sentence(pen, `caution/${challenge}`, bank.caution),
    sentence(pen, 'first weeks', shared.FIRST_WEEKS),
    sentence(pen, 'from experience', shared.FROM_EXPERIENCE, slots),
    ...(pen.random.chance(0.35) ? [sentence(pen, 'teaming', shared.TEAMING)] : []),
  ])
  const wanted = understanding > 3.1 ? 4 : understanding > 2.4 ? 3 : 1
  const ideas = ideasOf(pen, writer, bank, understanding > 2.8 ? 2 : 1)
  const middle = interleave(ideas, optional.slice(0, wanted))
  const ending = understanding > 2.2 ? [sentence(pen, `legacy/${challenge}`, bank.legacy)] : [endingOf(pen)]
  return [sentence(pen, `reading/${challenge}`, bank.reading), ...middle.slice(0, 6), ...ending]
}

const endingOf = (pen: Pen) => sentence(pen, 'thin endings', shared.THIN_ENDINGS)

/** One or two leads of the person's own trade where there are some, and one that suits everybody. */
function ideasOf(pen: Pen, { challenge, profile }: Writer, bank: ChallengeBank, own: number): string[] {
  const trade = bank.ideas[profile] ?? []
  const mine = Array.from({ length: Math.min(own, trade.length) }, () =>
    sentence(pen, `ideas/${challenge}/${profile}`, trade),
  )
  const common = sentence(pen, `ideas/${challenge}/all`, bank.ideas.all)
  return [...new Set([...mine, common])]
}

/** The first list in its order, the second spread after its elements. */
function interleave(first: readonly string[], second: readonly string[]): string[] {
  const result: string[] = []
  for (let i = 0; i < Math.max(first.length, second.length); i++) {
    result.push(...first.slice(i, i + 1), ...second.slice(i, i + 1))
  }
  return result
}

/** The text « ressources »: material, human and financial, sometimes without the last. */
export function writeResources(pen: Pen): string {
  const parts = [
    sentence(pen, 'material', shared.MATERIAL),
    sentence(pen, 'human', shared.HUMAN),
    ...(pen.random.chance(0.75) ? [sentence(pen, 'money', shared.MONEY)] : []),
  ]
  return parts.map(french).join(' ')
}
