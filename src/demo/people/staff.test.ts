import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoCandidates } from './candidates.ts'
import { demoStaff } from './staff.ts'
import { CHALLENGES, type DemoConflict } from './types.ts'

const { people, conflicts } = demoStaff('eig-2')
const candidates = demoCandidates('eig-2')
const holding = (role: string) => people.filter(it => it.roles.some(held => held.role === role))
const staffOf = (kind: DemoConflict['kind']) => {
  const conflict = conflicts.find(it => it.kind === kind)
  const staff = people.find(it => it.key === conflict?.staff)
  const candidate = candidates.find(it => it.key === conflict?.candidate)
  assert.ok(conflict && staff && candidate)
  return { conflict, staff, candidate, employers: candidate.background.jobs.map(it => it.employer.name) }
}

test('the staff is complete, the same for a seed, and nobody is there twice', () => {
  assert.deepEqual(demoStaff('eig-2'), { people, conflicts })
  assert.equal(holding('team').length, 4)
  assert.equal(holding('reviewer').length, 8)
  assert.equal(holding('juror').length, 24)
  assert.equal(holding('validator').length, 1)
  assert.equal(holding('press').length, 1)
  for (const challenge of CHALLENGES) {
    for (const role of ['operational-mentor', 'high-level-mentor'] as const) {
      const mentors = people.filter(it => it.roles.some(held => held.role === role && held.challenge === challenge))
      assert.equal(mentors.length, 1, `${role} of ${challenge}`)
    }
  }
  assert.equal(new Set(people.map(it => it.email)).size, people.length)
})

test('staff addresses stay in reserved domains', () => {
  for (const { email } of people) assert.match(email, /@([a-z-]+\.example|(exemple\.test)|example\.(org|net|com))$/)
})

test('five links with candidates are planted, each visible in the data unless it can only be declared', () => {
  assert.equal(conflicts.length, 5)
  const surname = staffOf('same-surname')
  assert.equal(surname.staff.lastName, surname.candidate.lastName)
  const employer = staffOf('same-employer')
  assert.equal(employer.staff.employer, employer.employers.at(-1))
  const former = staffOf('former-colleague')
  assert.ok(former.employers.includes(former.staff.formerEmployers[0] ?? ''))
  const applied = staffOf('juror-applied')
  assert.equal(applied.staff.email, applied.candidate.email)
  assert.equal(applied.candidate.flaw?.code, 'juror')
  assert.equal(staffOf('acquaintance').conflict.detectable, false)
})

test('no other juror bears the name of a candidate', () => {
  const names = new Set(candidates.map(it => it.lastName))
  const shared = people.filter(it => names.has(it.lastName)).map(it => it.key)
  assert.deepEqual(shared.sort(), [staffOf('same-surname').staff.key, staffOf('juror-applied').staff.key].sort())
})

test('readers are strict and generous in equal measure', () => {
  const severities = holding('reviewer').map(it => it.severity)
  assert.ok(Math.abs(severities.reduce((sum, it) => sum + it, 0)) < 1e-9)
  assert.ok(Math.min(...severities) < -0.3 && Math.max(...severities) > 0.3)
})
