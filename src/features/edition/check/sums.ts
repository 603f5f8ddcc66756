import type { Finding } from '../rules.ts'
import { type EditionData, marksOf, type Pay, teamSize } from '../rules.ts'

/** Seats against places, team sizes, limits and scales. A challenge without a seat is told once, as a gap or a finding. */
export function checkSums(data: EditionData): Finding[] {
  const { challenges, places } = data
  const described = challenges.every(challenge => challenge.seats.length > 0)
  const seats = challenges.reduce((sum, challenge) => sum + challenge.seats.length, 0)
  return [
    ...same(['places', 'challenges'], places.challenges, challenges.length),
    ...(described && challenges.length === places.challenges ? same(['places', 'seats'], places.seats, seats) : []),
    ...explained(data),
    ...challenges.flatMap((challenge, index) => checkTeam(data, challenge, index)),
    ...checkRanges(data),
    ...checkScale(data),
    ...checkPay(data.pay),
  ]
}

const same = (path: string[], written: number, counted: number): Finding[] =>
  written === counted ? [] : [{ path, code: 'wrong_sum', written, counted }]

function explained({ places }: EditionData): Finding[] {
  const { announced, seats, note } = places
  if (announced === seats || note) return []
  return [{ path: ['places', 'announced'], code: 'places_unexplained', announced, seats }]
}

function checkTeam(
  data: EditionData,
  { id, seats, sheet }: EditionData['challenges'][number],
  index: number,
): Finding[] {
  const findings: Finding[] = sheet ? [] : [{ path: ['challenges', index, 'sheet'], code: 'no_sheet' }]
  if (seats.length === 0) return [...findings, { path: ['challenges', index, 'seats'], code: 'no_seats' }]
  const { min, max } = teamSize(data, id)
  const required = seats.filter(seat => !seat.optional).length
  if (required >= min && seats.length <= max) return findings
  return [
    ...findings,
    { path: ['challenges', index, 'seats'], code: 'team_out_of_range', seats: seats.length, min, max },
  ]
}

function checkRanges({ wishes, teams }: EditionData): Finding[] {
  const findings: Finding[] = []
  if (wishes.min > wishes.max) findings.push({ path: ['wishes', 'min'], code: 'wrong_range' })
  if (teams.min > teams.max) findings.push({ path: ['teams', 'min'], code: 'wrong_range' })
  return findings
}

/** The steps must land on the highest mark, and every explained mark must be one the scale has. */
function checkScale({ scale }: EditionData): Finding[] {
  const marks = marksOf(scale)
  if (scale.max <= scale.min || marks.at(-1) !== scale.max) return [{ path: ['scale'], code: 'bad_scale' }]
  const strange = scale.levels.findIndex(level => !marks.includes(level.mark))
  return strange < 0 ? [] : [{ path: ['scale', 'levels', strange, 'mark'], code: 'bad_scale' }]
}

/** Bands rise, and only the last one has no limit. */
function checkPay(pay: Pay): Finding[] {
  if (pay.rule === 'flat') return []
  const limits = pay.bands.map(band => band.upToYears ?? Number.POSITIVE_INFINITY)
  const wrong = limits.findIndex((limit, index) => limit <= (limits[index - 1] ?? 0))
  if (wrong < 0 && limits.at(-1) === Number.POSITIVE_INFINITY) return []
  return [{ path: ['pay', 'bands', wrong < 0 ? limits.length - 1 : wrong], code: 'wrong_range' }]
}
