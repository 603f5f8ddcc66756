import type { Rng } from '../../people/rng.ts'
import { type ChallengeId, CRITERIA, type Criterion, type DemoCandidate, type Marks } from '../../people/types.ts'
import { CHALLENGE_NAMES } from '../challenge-names.ts'
import { expand } from '../expand.ts'
import { french, inWords } from '../french.ts'
import { featuredJob } from '../write-career.ts'
import * as decisions from './decisions.ts'
import { JUROR, JUROR_ENDINGS } from './juror.ts'
import { READER, READER_ENDINGS } from './reader.ts'
import type { CriterionBank, Level } from './types.ts'

type Endings = readonly { atLeast: number; bank: string[] }[]

/** What a reader writes of a file beside these marks: two to four sentences on the file alone. */
export const readerRemark = (random: Rng, candidate: DemoCandidate, marks: Marks): string =>
  remark(random, candidate, { marks, bank: READER, endings: READER_ENDINGS })

/** What a juror writes beside these marks after the interview for one challenge, or for any of those wished. */
export const jurorRemark = (random: Rng, candidate: DemoCandidate, marks: Marks, challenge?: ChallengeId): string =>
  remark(random, candidate, { marks, bank: JUROR, endings: JUROR_ENDINGS }, challenge)

type Words = { marks: Marks; bank: CriterionBank; endings: Endings }

function remark(
  random: Rng,
  candidate: DemoCandidate,
  { marks, bank, endings }: Words,
  challenge?: ChallengeId,
): string {
  const ordered = byMark(random, marks)
  const [best, second] = ordered
  const worst = ordered.at(-1)
  const chosen = [best, ...(random.chance(0.35) ? [second] : []), ...(random.chance(0.85) ? [worst] : [])]
  const criteria = [...new Set(chosen)].filter(it => it !== undefined)
  const sentences = criteria.map(criterion => random.pick(bank[criterion][levelOf(marks[criterion])]))
  const ending = endings.find(({ atLeast }) => totalOf(marks) >= atLeast)
  if (ending === undefined) throw new Error('no ending for this total')
  return [...sentences, random.pick(ending.bank)].map(it => write(random, it, candidate, challenge)).join(' ')
}

/** The reasons of a decision at preselection, as the candidate may read them one day. */
export type Decision = { kind: 'set-aside' } | { kind: 'preselected' | 'not-preselected'; marks: Marks }

/** Why the file is set aside, preselected or not; setting aside a file without a flaw is a fault. */
export function decisionReason(random: Rng, candidate: DemoCandidate, decision: Decision): string {
  if (decision.kind === 'set-aside') return french(random.pick(reasonsAgainst(candidate)))
  const [best] = byMark(random, decision.marks)
  const worst = byMark(random, decision.marks).at(-1)
  if (best === undefined || worst === undefined) throw new Error('no marks')
  return decision.kind === 'preselected'
    ? french(`${random.pick(decisions.PRESELECTED)} ${decisions.STRONGEST[best]}`)
    : french(`${random.pick(decisions.NOT_PRESELECTED)} ${decisions.WEAKEST[worst]}`)
}

function reasonsAgainst({ key, flaw }: DemoCandidate): readonly string[] {
  if (flaw === null) throw new Error(`${key} has no flaw to be set aside for`)
  return flaw.kind === 'ineligible' ? decisions.INELIGIBLE_REASONS[flaw.code] : decisions.INCOMPLETE_REASONS[flaw.code]
}

/** What the programme team passes on to jurors: a question, and what the file calls for. */
export function teamRemark(random: Rng, candidate: DemoCandidate): string {
  const { teammate, clearance, several, away, english } = decisions.TEAM_REMARKS.second
  const wished = candidate.wishes.map(it => it.challenge)
  const second = [
    candidate.language === 'en' ? english : [],
    wished.includes('hopkins') ? clearance : [],
    wished.includes('balisenav') || wished.includes('signauxfaibles') ? away : [],
    candidate.teammate !== null ? teammate : [],
    wished.length > 1 ? several : [],
  ].find(bank => bank.length > 0)
  const parts = [random.pick(decisions.TEAM_REMARKS.first), ...(second ? [random.pick(second)] : [])]
  return parts.map(it => write(random, it, candidate)).join(' ')
}

/** Why somebody declines the seat they are offered. */
export const declineReason = (random: Rng): string => french(random.pick(decisions.DECLINE_REASONS))

function write(random: Rng, template: string, candidate: DemoCandidate, about?: ChallengeId): string {
  const wished = candidate.wishes.map(it => it.challenge)
  const product = candidate.language === 'en' ? 'le projet raconté' : featuredJob(candidate.background).product
  const challenge = CHALLENGE_NAMES[about ?? random.pick(wished)]
  return french(expand(template, random, { challenge, product, count: inWords(wished.length) }))
}

/** Criteria from the highest mark to the lowest; equal marks in random order. */
const byMark = (random: Rng, marks: Marks): Criterion[] =>
  random.shuffle(CRITERIA).sort((one, other) => marks[other] - marks[one])

const levelOf = (mark: number): Level => (mark >= 4 ? 'high' : mark === 3 ? 'middle' : 'low')
const totalOf = (marks: Marks) => CRITERIA.reduce((sum, it) => sum + marks[it], 0)
