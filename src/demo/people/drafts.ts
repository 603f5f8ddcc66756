import { drawCity, drawLinks, type Identity } from './identities.ts'
import { drawDraftStart } from './instants.ts'
import { type Written, writePerson } from './person.ts'
import { drawLatent, drawYears } from './quality.ts'
import type { Deal, Rng } from './rng.ts'
import type { ChallengeId, Declarations, DemoCandidate, Profile } from './types.ts'
import { PEOPLE, WISHES } from './wishes.ts'

/** How far a draft went before it was left; `complete` lacks nothing but the last step. */
const STAGES = ['opened', 'identity', 'career', 'contributions', 'complete'] as const
type Stage = (typeof STAGES)[number]

/** Those who answered no to one condition: their draft is kept and cannot be submitted. */
const DECLARED_AGAINST: readonly (keyof Declarations)[] = ['R2', 'R2', 'R6', 'R6', 'R1']

/** The drafts never submitted, one per identity: the first three were opened in the last minutes of the call. */
export function demoDrafts(
  random: Rng,
  deal: Deal,
  identities: readonly Identity[],
  phones: readonly string[],
): DemoCandidate[] {
  return identities.map((identity, index) => {
    const own = random.fork(`draft/${index}`)
    const profile = own.weighted(Object.entries(PEOPLE) as [Profile, number][])
    const years = drawYears(own, profile)
    const latent = drawLatent(own, years)
    const wishes = drawWishes(own, profile)
    const written = writePerson({ random: own, deal }, { profile, years, latent, wishes, flaw: null })
    const stage = index < 3 ? 'career' : own.weighted(STAGES.map((it, rank) => [it, [5, 8, 9, 6, 3][rank] ?? 0]))
    const against = DECLARED_AGAINST[index - 3]
    return {
      ...blank(`b${String(index + 1).padStart(3, '0')}`, identity),
      ...upTo(stage, written),
      phone: stage === 'opened' ? '' : (phones[index] as string),
      city: stage === 'opened' ? '' : drawCity(own),
      profile,
      yearsOfExperience: years,
      links: stage === 'complete' ? drawLinks(own, profile, identity) : [],
      declarations: { R1: true, R2: true, R5: true, R6: true, ...(against ? { [against]: false } : {}) },
      draftStartedAt: drawDraftStart(own, index),
      latent,
      background: written.background,
    }
  })
}

const blank = (key: string, identity: Identity) =>
  ({
    key,
    fate: 'draft',
    language: 'fr',
    ...identity,
    preferences: [],
    teammate: null,
    submittedAt: null,
    resubmittedAt: null,
    withdrawal: null,
    flaw: null,
    hasCv: false,
  }) as const satisfies Partial<DemoCandidate>

/** What was typed when the draft was left; the last text is sometimes half a sentence. */
function upTo(stage: Stage, written: Written): Omit<Written, 'background'> {
  const reached = (wanted: Stage) => STAGES.indexOf(stage) >= STAGES.indexOf(wanted)
  const [first, ...others] = written.wishes
  return {
    career: reached('contributions') ? written.career : stage === 'career' ? halfOf(written.career) : '',
    experience: reached('contributions') ? written.experience : '',
    skills: reached('contributions') ? written.skills : [],
    skillsText: reached('contributions') ? written.skillsText : '',
    resources: reached('complete') ? written.resources : '',
    wishes: reached('complete')
      ? written.wishes
      : reached('contributions') && first
        ? [{ ...first, contribution: halfOf(first.contribution) }, ...others.map(it => ({ ...it, contribution: '' }))]
        : [],
  }
}

const halfOf = (text: string) => text.slice(0, text.lastIndexOf(' ', Math.ceil(text.length / 2)))

function drawWishes(random: Rng, profile: Profile): ChallengeId[] {
  const counts = Object.entries(WISHES[profile]) as [ChallengeId, number][]
  const size = Math.min(random.int(1, 2), counts.length)
  const chosen: ChallengeId[] = []
  while (chosen.length < size) chosen.push(random.weighted(counts.filter(([id]) => !chosen.includes(id))))
  return chosen
}
