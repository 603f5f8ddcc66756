import { drawCareer } from '../texts/background.ts'
import { PUBLIC_EMPLOYERS } from '../texts/career/employers.ts'
import type { Career } from '../texts/career/types.ts'
import { CAREER_MISSING, INCOMPLETE, INELIGIBLE } from '../texts/flaws.ts'
import { french } from '../texts/french.ts'
import type { Pen } from '../texts/pen.ts'
import { featuredJob, writeCareer, writeExperience, writeSkills } from '../texts/write-career.ts'
import { writeContribution, writeResources } from '../texts/write-contribution.ts'
import type { ChallengeId, DemoCandidate, Flaw, Latent, Profile } from './types.ts'

export type Spec = {
  profile: Profile
  years: number
  latent: Latent
  wishes: readonly ChallengeId[]
  flaw: Flaw | null
}

/** What one person types, and the facts behind it. */
export type Written = Pick<
  DemoCandidate,
  'career' | 'experience' | 'skills' | 'skillsText' | 'resources' | 'wishes' | 'background'
>

/** Writes a whole file in French from its latent quality, then spoils it where it must be. */
export function writePerson(pen: Pen, spec: Spec): Written {
  const { profile, years, latent } = spec
  const { quality } = latent
  const drawn = drawCareer(pen, { profile, years, publicInterest: quality.public_interest })
  const background = spec.flaw?.code === 'serving-agent' ? inPublicService(pen, drawn) : drawn
  const featured = featuredJob(background)
  const writer = { profile, quality, background, featured }
  const skills = [...new Set(background.jobs.flatMap(job => job.tools))].slice(0, 8)
  const written = {
    career: writeCareer(pen, writer),
    experience: writeExperience(pen, writer),
    skills,
    skillsText: writeSkills(pen, skills),
    resources: writeResources(pen),
    wishes: spec.wishes.map(challenge => ({
      challenge,
      contribution: writeContribution(pen, { ...writer, challenge }),
    })),
    background,
  }
  return spec.flaw === null ? written : spoil(pen, written, spec.flaw)
}

/** The same working life, whose present post is in the administration. */
const inPublicService = (pen: Pen, career: Career): Career => ({
  ...career,
  jobs: career.jobs.map(job => (job.to === null ? { ...job, employer: pen.deal('public', PUBLIC_EMPLOYERS) } : job)),
})

function spoil(pen: Pen, written: Written, { code }: Flaw): Written {
  switch (code) {
    case 'juror':
      return written
    case 'serving-agent':
    case 'student':
    case 'apprentice':
      return { ...written, career: `${written.career} ${french(pen.deal(code, INELIGIBLE[code]))}` }
    case 'career-missing':
    case 'unreadable-cv':
      return { ...written, career: pen.deal('career missing', CAREER_MISSING), experience: '' }
    case 'legal-person':
      return withContributions(written, text => `${french(INELIGIBLE[code].join(' '))} ${text}`)
    default: {
      const same = french(pen.deal(code, INCOMPLETE[code]))
      return withContributions(written, () => same)
    }
  }
}

const withContributions = (written: Written, change: (text: string) => string): Written => ({
  ...written,
  wishes: written.wishes.map(wish => ({ ...wish, contribution: change(wish.contribution) })),
})
