import type { Criterion, Profile } from '../people/types.ts'
import { isIndependent } from './career/employers.ts'
import { PROFILE_BANKS } from './career/index.ts'
import * as shared from './career/shared.ts'
import * as told from './career/told-project.ts'
import type { Career, Job } from './career/types.ts'
import { french, years } from './french.ts'
import { type Pen, type Slots, sentence } from './pen.ts'

type Quality = Record<Criterion, number>
type Writer = { profile: Profile; quality: Quality; background: Career; featured: Job }

const MOST = 12
const LEAST = 5

/** The job told at length in the text about experience: the longest of the last two. */
export function featuredJob({ jobs }: Career): Job {
  const [first, second] = jobs.slice(-2)
  if (first === undefined) throw new Error('a career has at least one job')
  return second !== undefined && lengthOf(second) >= lengthOf(first) ? second : first
}

/** The text « parcours », of five to twelve sentences in two paragraphs, more precise when the file is good. */
export function writeCareer(pen: Pen, writer: Writer): string {
  const present = pen.random.chance(0.3)
  const working = present ? backwards(pen, writer) : forwards(pen, writer)
  const closing = [...writer.background.engagements, ...motives(pen, writer)]
  const room = Math.max(MOST - closing.length, 3)
  const first = working.slice(0, room)
  while (first.length + closing.length < LEAST) closing.push(sentence(pen, 'thin', shared.THIN))
  return [first, closing].map(part => part.map(french).join(' ')).join('\n\n')
}

function forwards(pen: Pen, writer: Writer): string[] {
  const { background } = writer
  const jobs = background.jobs.flatMap((job, index) => aboutJob(pen, writer, job, frameOf(background, job, index)))
  return [...origins(pen, background), ...jobs]
}

function backwards(pen: Pen, writer: Writer): string[] {
  const { background } = writer
  const jobs = background.jobs.toReversed().flatMap((job, index) => {
    const frame = index === 0 ? frameOf(background, job, background.jobs.length - 1) : 'earlier'
    return aboutJob(pen, writer, job, frame)
  })
  return [...jobs, ...origins(pen, background)]
}

const FRAMES = {
  only: shared.ONLY_JOB,
  first: shared.FIRST_JOB,
  middle: shared.MIDDLE_JOB,
  present: shared.PRESENT_JOB,
  earlier: shared.EARLIER_JOB,
  independent: shared.INDEPENDENT_JOB,
}

function frameOf({ jobs, before }: Career, job: Job, index: number): keyof typeof FRAMES {
  if (isIndependent(job.employer)) return 'independent'
  if (jobs.length === 1) return before === null ? 'only' : 'present'
  if (index === 0) return 'first'
  return index === jobs.length - 1 ? 'present' : 'middle'
}

function aboutJob(pen: Pen, { quality, featured }: Writer, job: Job, frame: keyof typeof FRAMES): string[] {
  const precise = (quality.technique + quality.integration) / 2
  const detail = job !== featured && pen.random.chance((precise - 1) / 2.6) ? [job.detail] : []
  const result = job !== featured && pen.random.chance((precise - 1.4) / 2.6) ? [job.result] : []
  return [sentence(pen, `frame/${frame}`, FRAMES[frame], slotsOf(job)), ...detail, ...result]
}

function origins(pen: Pen, { before, studies, jobs }: Career): string[] {
  if (before !== null) {
    return [sentence(pen, 'before', shared.BEFORE, { before: before.label, year: String(before.year) })]
  }
  const told = jobs.length < 4 && pen.random.chance(0.8)
  return told ? [sentence(pen, 'studies', shared.STUDIES, { study: studies.label, year: String(studies.year) })] : []
}

function motives(pen: Pen, { profile, quality }: Writer): string[] {
  const mean = (quality.drive + quality.understanding) / 2
  if (mean < 1.9) return [sentence(pen, 'thin', shared.THIN), sentence(pen, 'thin', shared.THIN)]
  const stance = sentence(pen, `stances/${profile}`, PROFILE_BANKS[profile].stances)
  const why = sentence(pen, 'why', shared.WHY_NOW)
  const more = quality.drive > 3 ? [sentence(pen, 'why', shared.WHY_NOW)] : []
  return pen.random.chance(0.75) ? [stance, why, ...more] : [why, ...more]
}

/** The text « expérience »: one project at length, in four to six sentences. */
export function writeExperience(pen: Pen, { profile, quality, featured }: Writer): string {
  const bank = PROFILE_BANKS[profile]
  const good = (quality.drive + quality.technique) / 2
  const parts = [
    sentence(pen, 'project opening', told.PROJECT_OPENINGS, slotsOf(featured)),
    sentence(pen, 'role', told.ROLES),
    ...(good > 1.8 ? [sentence(pen, `difficulties/${profile}`, bank.difficulties)] : []),
    featured.detail,
    ...(good > 2.2 ? [featured.result] : []),
    good > 1.8 ? sentence(pen, 'lessons', told.LESSONS) : sentence(pen, 'thin', shared.THIN),
  ]
  return parts.map(french).join(' ')
}

/** The text « compétences », from the list and what the person would like to learn. */
export const writeSkills = (pen: Pen, skills: readonly string[]): string =>
  french(`${skills.join(', ')}. J’aimerais apprendre ${pen.deal('to learn', shared.TO_LEARN)}.`)

const lengthOf = ({ from, to }: Job) => (to ?? 2017) - from

const slotsOf = (job: Job): Slots => ({
  from: String(job.from),
  to: String(job.to ?? 2017),
  year: String(Math.min(job.from + 1, job.to ?? 2017)),
  length: years(lengthOf(job)),
  at: job.employer.at,
  kind: job.employer.kind,
  verb: job.verb,
  product: job.product,
})
