import { slug } from './identities.ts'
import { meanOf } from './quality.ts'
import type { ChallengeId, DemoCandidate, DemoConflict, DemoStaff } from './types.ts'

/**
 * Ties some jurors to candidates who will probably be interviewed: one bears the same last name, one works for the same
 * employer, one mentor was a colleague at an earlier post, one applied too, and one knows somebody, which only a
 * declaration can tell. Gives the staff back with these links, and the list of them.
 */
export function withConflicts(staff: readonly DemoStaff[], candidates: readonly DemoCandidate[]) {
  const strong = candidates
    .filter(it => it.fate === 'submitted' && it.flaw === null && it.withdrawal === null && it.language === 'fr')
    .sort((a, b) => meanOf(b.latent) - meanOf(a.latent))
  const experts = staff.filter(it => it.roles.length === 1 && it.roles[0]?.role === 'juror')
  const ties = [
    sameSurname(at(experts, 0), at(strong, 8)),
    sameEmployer(at(experts, 1), at(strong, 15)),
    formerColleague(staff, strong.slice(20)),
    jurorApplied(at(experts, 2), candidates),
    acquaintance(at(experts, 3), at(strong, 30)),
  ]
  const changed = new Map(ties.map(tie => [tie.person.key, tie.person]))
  return { people: staff.map(it => changed.get(it.key) ?? it), conflicts: ties.map(tie => tie.conflict) }
}

type Tie = { person: DemoStaff; conflict: DemoConflict }

const tie = (person: DemoStaff, candidate: DemoCandidate, kind: DemoConflict['kind'], detectable = true): Tie => ({
  person,
  conflict: { kind, staff: person.key, candidate: candidate.key, detectable },
})

const sameSurname = (juror: DemoStaff, candidate: DemoCandidate): Tie =>
  tie({ ...juror, ...renamed(juror, candidate.lastName) }, candidate, 'same-surname')

const renamed = ({ firstName, email }: DemoStaff, lastName: string) => ({
  lastName,
  email: `${slug(firstName)}.${slug(lastName)}@${email.split('@')[1]}`,
})

const sameEmployer = (juror: DemoStaff, candidate: DemoCandidate): Tie =>
  tie({ ...juror, employer: employersOf(candidate).at(-1) as string }, candidate, 'same-employer')

/** A mentor who, before the administration, worked where a candidate to the same challenge did. */
function formerColleague(staff: readonly DemoStaff[], strong: readonly DemoCandidate[]): Tie {
  const candidate = strong.find(it => it.background.jobs.length > 1)
  const wished = candidate?.wishes[0]?.challenge
  const mentor = staff.find(it => wished !== undefined && mentors(it, wished))
  const employer = candidate && employersOf(candidate)[0]
  if (!candidate || !mentor || !employer) throw new Error('nobody to have worked with a mentor')
  return tie({ ...mentor, formerEmployers: [employer] }, candidate, 'former-colleague')
}

/** The same person, with the same address, on the panel and among the candidates. */
function jurorApplied(juror: DemoStaff, candidates: readonly DemoCandidate[]): Tie {
  const candidate = candidates.find(it => it.flaw?.code === 'juror')
  if (!candidate) throw new Error('no juror among the candidates')
  const { firstName, lastName, email } = candidate
  const employer = employersOf(candidate).at(-1) as string
  return tie({ ...juror, firstName, lastName, email, employer }, candidate, 'juror-applied')
}

const acquaintance = (juror: DemoStaff, candidate: DemoCandidate): Tie => tie(juror, candidate, 'acquaintance', false)

const mentors = ({ roles }: DemoStaff, challenge: ChallengeId) =>
  roles.some(it => it.role === 'operational-mentor' && it.challenge === challenge)

/** Where they worked, the present employer last. */
const employersOf = ({ background }: DemoCandidate): string[] => background.jobs.map(job => job.employer.name)

function at<T>(list: readonly T[], index: number): T {
  const item = list[index]
  if (item === undefined) throw new Error(`fewer than ${index + 1} people`)
  return item
}
