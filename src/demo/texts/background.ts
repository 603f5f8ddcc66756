import type { Profile } from '../people/types.ts'
import { EMPLOYERS_OF, isIndependent } from './career/employers.ts'
import { PROFILE_BANKS } from './career/index.ts'
import { ENGAGEMENTS, FORMER_TRADES, LANGUAGES } from './career/shared.ts'
import { type Career, DOMAINS, type Employer, type Job } from './career/types.ts'
import { type Pen, sentence } from './pen.ts'

/** The year of the call. */
const NOW = 2017

type Asked = { profile: Profile; years: number; publicInterest: number }

/**
 * The facts of one working life: jobs that fill exactly the given years up to 2017, studies before them, and work for the
 * common good in proportion to the sense of public interest (on the scale 1–4).
 */
export function drawCareer(pen: Pen, { profile, years, publicInterest }: Asked): Career {
  const start = NOW - years
  const changed = pen.random.chance(0.13)
  return {
    studies: { year: start, label: sentence(pen, `studies/${profile}`, PROFILE_BANKS[profile].studies) },
    before: changed ? { year: start - 1, label: pen.deal('trades', FORMER_TRADES) } : null,
    jobs: drawJobs(pen, profile, start),
    engagements: drawEngagements(pen, publicInterest),
    languages: pen.deal('languages', LANGUAGES),
  }
}

function drawJobs(pen: Pen, profile: Profile, start: number): Job[] {
  const bounds = changesOfJob(pen, start)
  const employers: Employer[] = []
  return bounds.map((from, index) => {
    const to = bounds[index + 1] ?? null
    const employer = drawEmployer(pen, profile, employers, to === null && NOW - start >= 4)
    employers.push(employer)
    return drawJob(pen, profile, employer, from, to)
  })
}

/** The years in which a job begins: one job up to three years, at most four in all. */
function changesOfJob({ random }: Pen, start: number): number[] {
  const years = NOW - start
  const count = years <= 2 ? 1 : years <= 4 ? random.int(1, 2) : years <= 8 ? random.int(2, 3) : random.int(3, 4)
  const later = random.shuffle(Array.from({ length: years - 1 }, (_, i) => start + 1 + i)).slice(0, count - 1)
  return [start, ...later.sort((a, b) => a - b)]
}

function drawEmployer({ deal }: Pen, profile: Profile, already: readonly Employer[], mayBeIndependent: boolean) {
  for (;;) {
    const employer = deal(`employers/${profile}`, EMPLOYERS_OF[profile])
    if (!already.includes(employer) && (mayBeIndependent || !isIndependent(employer))) return employer
  }
}

function drawJob(pen: Pen, profile: Profile, employer: Employer, from: number, to: number | null): Job {
  const bank = PROFILE_BANKS[profile]
  const product = drawProduct(pen, profile, employer)
  const verbs = bank.studyVerbs && STUDY.test(product) ? bank.studyVerbs : bank.verbs
  return {
    employer,
    from,
    to,
    title: pen.random.pick(bank.titles),
    verb: pen.deal(`verbs/${profile}/${verbs.length}`, verbs),
    product,
    detail: sentence(pen, `details/${profile}`, bank.details),
    result: sentence(pen, `results/${profile}`, bank.results),
    tools: pen.deal(`stacks/${profile}`, bank.stacks),
  }
}

const STUDY = /^une (étude|analyse|typologie|segmentation)/

/** Agencies work for the other domains. */
function drawProduct(pen: Pen, profile: Profile, { domain: own }: Employer): string {
  const domain = own === 'conseil' ? pen.deal('client domains', DOMAINS) : own
  return sentence(pen, `products/${profile}/${domain}`, PROFILE_BANKS[profile].products[domain])
}

function drawEngagements(pen: Pen, publicInterest: number): string[] {
  const { modest, real, steady } = ENGAGEMENTS
  if (publicInterest >= 3.3) return [sentence(pen, 'steady', steady), sentence(pen, 'real', real)]
  if (publicInterest >= 2.8)
    return [pen.random.chance(0.5) ? sentence(pen, 'steady', steady) : sentence(pen, 'real', real)]
  if (publicInterest >= 2.2) return [sentence(pen, 'real', real)]
  return publicInterest >= 1.7 ? [sentence(pen, 'modest', modest)] : []
}
