import { EMPLOYERS, isIndependent } from '../texts/career/employers.ts'
import { demoCandidates } from './candidates.ts'
import { withConflicts } from './conflicts.ts'
import { EXPERT_POSITIONS, HOSTS, TEAM_POSITIONS } from './hosts.ts'
import { slug } from './identities.ts'
import { FIRST_NAMES, LAST_NAMES } from './names.ts'
import { type Rng, rng } from './rng.ts'
import { CHALLENGES, type DemoCandidate, type DemoStaff, type DemoStaffing, type StaffRole } from './types.ts'

type Post = Pick<DemoStaff, 'key' | 'position' | 'employer' | 'roles' | 'severity'> & { domain: string }

const TEAM = 'Etalab'
/** From the strict to the generous; their mean is zero, so that the funnel does not depend on who reads. */
const READER_SEVERITIES = [-0.4, -0.25, -0.15, -0.05, 0.05, 0.15, 0.25, 0.4]

/**
 * Everybody on the other side for edition 2, all invented, always the same for a seed: the team (3 and 1 in support), 8
 * readers, 24 jurors (the 13 operational mentors and 11 outside experts), 13 high-level mentors, the representative of
 * the steering committee, and one person for the press. Five of them have a link with a candidate of the same seed.
 */
export function demoStaff(seed: string | number): DemoStaffing {
  const random = rng(seed).fork('staff')
  const candidates = demoCandidates(seed)
  const names = drawNames(random.fork('names'), candidates)
  const staff = drawPosts(random).map(({ domain, ...post }, index) => {
    const [firstName, lastName] = names[index] as [string, string]
    return {
      ...post,
      firstName,
      lastName,
      email: `${slug(firstName)}.${slug(lastName)}@${domain}`,
      formerEmployers: [],
    }
  })
  return withConflicts(staff, candidates)
}

function drawPosts(random: Rng): Post[] {
  const posts = [...teamPosts(), ...readerPosts(random), ...mentorPosts(random), ...expertPosts(random)]
  const others: Post[] = [
    post('validator', 'représentation du comité de pilotage du fonds', 'Comité de pilotage', { role: 'validator' }),
    post('press', 'relations avec la presse', TEAM, { role: 'press' }),
  ]
  return [...posts, ...others]
}

const post = (key: string, position: string, employer: string, ...roles: StaffRole[]): Post => ({
  key,
  position,
  employer,
  roles,
  severity: 0,
  domain: 'programme.example',
})

const teamPosts = (): Post[] =>
  TEAM_POSITIONS.map((position, index) => post(`team-${index + 1}`, position, TEAM, { role: 'team' }))

function readerPosts(random: Rng): Post[] {
  const severities = random.fork('severity').shuffle(READER_SEVERITIES)
  return severities.map((severity, index) => ({
    ...post(`reader-${index + 1}`, 'préinstruction des candidatures', TEAM, { role: 'reviewer' }),
    severity,
  }))
}

function mentorPosts(random: Rng): Post[] {
  return CHALLENGES.flatMap(challenge => {
    const { employer, operational, highLevel } = HOSTS[challenge]
    const domain = `${challenge}.example`
    const roles: StaffRole[] = [{ role: 'operational-mentor', challenge }, { role: 'juror' }]
    return [
      {
        ...post(`mentor-${challenge}`, operational, employer, ...roles),
        domain,
        severity: severityOf(random, challenge),
      },
      { ...post(`direction-${challenge}`, highLevel, employer, { role: 'high-level-mentor', challenge }), domain },
    ]
  })
}

function expertPosts(random: Rng): Post[] {
  const employers = random.fork('experts').shuffle(EMPLOYERS.filter(it => !isIndependent(it)))
  return EXPERT_POSITIONS.map((position, index) => {
    const employer = employers[index]?.name ?? ''
    const expert = post(`expert-${index + 1}`, position, employer, { role: 'juror' })
    return { ...expert, domain: 'example.org', severity: severityOf(random, expert.key) }
  })
}

/** Jurors differ less than readers: they deliberate together. */
const severityOf = (random: Rng, key: string) => Math.round(random.fork(`severity/${key}`).normal(0, 0.15) * 100) / 100

/** Names that no candidate bears. */
function drawNames(random: Rng, candidates: readonly DemoCandidate[]): [string, string][] {
  const taken = new Set(candidates.map(it => it.lastName))
  const firstNames = random.shuffle(FIRST_NAMES)
  const lastNames = random.shuffle(LAST_NAMES.filter(it => !taken.has(it)))
  return lastNames.map((lastName, index) => [firstNames[index] as string, lastName])
}
