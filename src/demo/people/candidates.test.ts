import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { demoCandidates } from './candidates.ts'
import { CLOSING, OPENING } from './instants.ts'
import { meanOf } from './quality.ts'
import { CHALLENGES, type ChallengeId, type DemoCandidate, type Profile } from './types.ts'

const all = demoCandidates('eig-2')
const submitted = all.filter(it => it.fate === 'submitted')
const drafts = all.filter(it => it.fate === 'draft')
const count = (accepts: (it: DemoCandidate) => boolean, among = submitted) => among.filter(accepts).length
const wishes = submitted.flatMap(it => it.wishes.map(wish => wish.challenge))
const edition = parse(readFileSync(new URL('../../../editions/eig-2.yaml', import.meta.url), 'utf8'))
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

test('the world is the same for a seed and another for another seed', () => {
  assert.deepEqual(demoCandidates('eig-2'), all)
  assert.notDeepEqual(
    demoCandidates('other').map(it => it.email),
    all.map(it => it.email),
  )
})

test('the funnel counts 208 files submitted and 31 drafts, with 9 ineligible, 12 incomplete and 4 withdrawn later', () => {
  assert.equal(submitted.length, 208)
  assert.equal(drafts.length, 31)
  assert.equal(
    count(it => it.flaw?.kind === 'ineligible'),
    9,
  )
  assert.equal(
    count(it => it.flaw?.kind === 'incomplete'),
    12,
  )
  const withdrawn = submitted.filter(it => it.withdrawal !== null)
  assert.equal(withdrawn.length, 4)
  for (const { withdrawal, flaw } of withdrawn) {
    assert.ok(withdrawal && withdrawal.at > CLOSING && withdrawal.at < new Date('2017-11-09T00:00:00Z'))
    assert.equal(flaw, null)
  }
})

test('every submission was possible: in the call, after its draft, and twice at different instants only', () => {
  const instants = submitted.map(it => it.submittedAt?.getTime() ?? 0)
  assert.equal(new Set(instants).size, 208)
  for (const { key, draftStartedAt, submittedAt, resubmittedAt } of submitted) {
    assert.ok(submittedAt && draftStartedAt > OPENING && draftStartedAt < submittedAt && submittedAt < CLOSING, key)
    assert.ok(resubmittedAt === null || (resubmittedAt > submittedAt && resubmittedAt < CLOSING), key)
  }
  assert.equal(
    count(it => it.resubmittedAt !== null),
    14,
  )
  for (const { draftStartedAt } of drafts) assert.ok(draftStartedAt > OPENING && draftStartedAt < CLOSING)
})

test('the last two days bring a rush, and the last ten minutes a dozen', () => {
  const before = (span: number) => count(it => CLOSING.getTime() - (it.submittedAt?.getTime() ?? 0) <= span)
  assert.equal(before(10 * MINUTE), 12)
  assert.ok(before(2 * DAY) > 80 && before(2 * DAY) < 100, `${before(2 * DAY)} in two days`)
  assert.ok(before(7 * DAY) < 160)
  assert.equal(
    count(it => CLOSING.getTime() - it.draftStartedAt.getTime() < 10 * MINUTE, drafts),
    3,
  )
})

test('development and data dominate, and experience has the clusters that biographies show', () => {
  const share = (profile: Profile) => count(it => it.profile === profile) / 208
  assert.ok(share('dev') > 0.33 && share('data') > 0.33)
  assert.ok(share('design') > 0.1 && share('geo') > 0.03 && share('project') > 0.05)
  const near = (...spans: number[]) => count(it => spans.includes(it.yearsOfExperience))
  assert.ok(near(2, 3) + near(5, 6) + near(10) > 208 * 0.55)
})

test('about 350 wishes, one to three each and never twice the same; three challenges draw a third, EIG Link fewer than five', () => {
  assert.equal(wishes.length, 350)
  for (const it of submitted) {
    const own = it.wishes.map(wish => wish.challenge)
    assert.ok(own.length >= 1 && own.length <= 3 && new Set(own).size === own.length)
    assert.deepEqual([...it.preferences].sort(), [...own].sort())
  }
  const totals = CHALLENGES.map(id => wishes.filter(it => it === id).length).sort((a, b) => b - a)
  const [a = 0, b = 0, c = 0] = totals
  assert.ok(Math.abs((a + b + c) / wishes.length - 1 / 3) < 0.03, `${a + b + c} for three`)
  assert.equal(wishes.filter(it => it === 'eig-link').length, 4)
  assert.equal(totals.filter(total => total < 5).length, 1)
})

test('challenges and profiles are those of the edition file, and the 84 best files can fill its 28 seats', () => {
  type Challenge = { slug: ChallengeId; seats: { profile: Profile }[] }
  const challenges = edition.challenges as Challenge[]
  assert.deepEqual(
    challenges.map(it => it.slug),
    [...CHALLENGES],
  )
  const best = submitted
    .filter(it => it.flaw === null && it.withdrawal === null)
    .sort((one, other) => meanOf(other.latent) - meanOf(one.latent))
    .slice(0, 84)
  const seats = challenges.flatMap(it => it.seats.map(({ profile }) => ({ challenge: it.slug, profile })))
  assert.equal(seats.length, 28)
  const filled = seatsFilled(seats, best)
  assert.equal(filled, 28)
})

test('nobody and nothing real: reserved mail domains and links, numbers kept for fiction, no two alike', () => {
  const reserved = /@([a-z]+\.)?(example\.(org|net|com)|courriel\.example|exemple\.test)$/
  for (const { email, links } of all) {
    assert.match(email, reserved)
    for (const { url } of links) assert.match(url, /^https:\/\/[a-z]+\.example\.(org|net|com)\/[a-z0-9-]+$/)
  }
  const phones = all.map(it => it.phone).filter(Boolean)
  for (const phone of phones) assert.match(phone, /^06 39 98 \d\d \d\d$/)
  assert.equal(new Set(phones).size, phones.length)
  assert.equal(new Set(all.map(it => it.email)).size, all.length)
  assert.equal(new Set(all.map(it => `${it.firstName} ${it.lastName}`)).size, all.length)
})

test('nine pairs name each other and share a wish, ten names are not returned, four belong to nobody', () => {
  const byName = new Map(submitted.map(it => [`${it.firstName} ${it.lastName}`, it]))
  const naming = submitted.filter(it => it.teammate !== null)
  const absent = naming.filter(it => !byName.has(it.teammate ?? ''))
  const mutual = naming.filter(it => byName.get(it.teammate ?? '')?.teammate === `${it.firstName} ${it.lastName}`)
  assert.equal(absent.length, 4)
  assert.equal(mutual.length, 18)
  assert.equal(naming.length - absent.length - mutual.length, 10)
  for (const one of mutual) {
    const other = byName.get(one.teammate ?? '')
    const shared = other?.wishes.some(wish => one.wishes.some(it => it.challenge === wish.challenge))
    assert.ok(shared && other?.profile !== one.profile, one.key)
  }
})

test('who submits has declared to fulfil every condition; five drafts stopped at one', () => {
  assert.equal(
    count(it => Object.values(it.declarations).every(Boolean)),
    208,
  )
  assert.equal(
    count(it => !Object.values(it.declarations).every(Boolean), drafts),
    5,
  )
  assert.ok(drafts.every(it => it.submittedAt === null && it.flaw === null))
})

/** How many seats a bipartite matching fills (augmenting paths, Kuhn 1955). */
function seatsFilled(seats: readonly { challenge: ChallengeId; profile: Profile }[], people: readonly DemoCandidate[]) {
  const seatOf = new Map<DemoCandidate, number>()
  const place = (seat: number, seen: Set<DemoCandidate>): boolean => {
    const { challenge, profile } = seats[seat] as (typeof seats)[number]
    const able = people.filter(it => it.profile === profile && it.wishes.some(wish => wish.challenge === challenge))
    for (const person of able.filter(it => !seen.has(it))) {
      seen.add(person)
      const held = seatOf.get(person)
      if (held === undefined || place(held, seen)) {
        seatOf.set(person, seat)
        return true
      }
    }
    return false
  }
  return seats.filter((_, seat) => place(seat, new Set())).length
}
