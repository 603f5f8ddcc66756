import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '../testing/index.ts'
import { margins, type Problem, rematch, type Situation, situationOf, solve, withoutPeople } from './index.ts'
import { readMarket } from './market.ts'
import { name, problem, seatType } from './testing/build.ts'
import { editionSize, listedOtherwise, smallMarket } from './testing/random.ts'

const marked = (points: Record<string, number>): Problem => {
  const built = problem({
    wishes: { a: 'X', b: 'X', c: 'X Y', d: 'Y' },
    seats: { X: { required: 2, ranking: 'a c b' }, Y: { optional: 1, ranking: 'd' } },
    places: 3,
    optionalOrder: 'Y',
  })
  const listed = Object.entries(points).map(([candidate, value]) => ({ candidate, points: value }))
  return { ...built, rankings: built.rankings.map(it => ({ ...it, points: it.challenge === 'X' ? listed : [] })) }
}

test('the margin of a seat is what the first refused lacks, in places and in points', () => {
  const market = marked({ a: 1100, c: 960, b: 900 })
  assert.deepEqual(margins(market, solve(market)).seats, [
    { ...seatType('X'), last: 'c', next: 'b', places: 1, points: 60 },
  ])
})

test('without totals there is no margin in points, and without anybody refused no margin', () => {
  const market = marked({ a: 1100 })
  assert.equal(margins(market, solve(market)).seats[0]?.points, null)
  const alone = problem({ wishes: { a: 'X' }, seats: { X: { required: 1, ranking: 'a' } } })
  assert.deepEqual(margins(alone, solve(alone)).seats, [])
})

test('a challenge is as near to closing as its most exposed required seat', () => {
  const market = marked({})
  assert.deepEqual(margins(market, solve(market)).challenges, [
    { challenge: 'X', departures: 2, profile: 'seat' },
    { challenge: 'Y', departures: null, profile: null },
  ])
})

const chance = { tie: 0.3, lock: 0.2, exclusion: 0.2 }

/** The same lists without ties, as the draw left them, somebody moved in front of somebody else at one type of seat. */
function reordered(market: Problem, seat: string, who: string, before: string): Problem {
  const { posts } = readMarket(market)
  const rankings = posts.map(post => {
    const others = post.order.filter(id => id !== who)
    const order = name(post) === seat ? others.toSpliced(others.indexOf(before), 0, who) : post.order
    return { challenge: post.challenge, profile: post.profile, tiers: order.map(id => [id]), points: [] }
  })
  return { ...market, rankings }
}

test('somebody who passes the margin changes the seat, and nobody does by less', () => {
  let tried = 0
  for (let seed = 1; seed <= 400; seed++) {
    const market = smallMarket(seeded(seed), chance)
    const outcome = solve(market)
    if (outcome.closed.length > 0 || outcome.optionalNotOpened.length > 0) continue
    for (const { last, next, ...seat } of margins(market, outcome).seats) {
      const holders = (p: Problem) =>
        solve(p)
          .assignments.filter(it => name(it) === name(seat))
          .map(it => it.candidate)
      assert.notDeepEqual(holders(reordered(market, name(seat), next, last)), holders(market), `seed ${seed}`)
      const order = readMarket(market).posts.find(post => name(post) === name(seat))?.order ?? []
      const after = order[order.indexOf(last) + 1] as string
      if (after !== next)
        assert.deepEqual(solve(reordered(market, name(seat), next, after)).assignments, outcome.assignments)
      tried++
    }
  }
  assert.ok(tried > 60, `${tried}`)
})

test('that many people of one type leave, and a required seat is empty; one fewer, and it is not', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const market = seed % 20 === 0 ? editionSize(seeded(seed)) : smallMarket(seeded(seed), chance)
    const outcome = solve(market)
    for (const { challenge, profile, departures } of margins(market, outcome).challenges) {
      if (departures === null || profile === null) continue
      const order =
        readMarket(market).posts.find(it => it.challenge === challenge && it.profile === profile)?.order ?? []
      const decided = new Set(market.locks.map(({ candidate }) => candidate))
      let situation = situationOf(market, outcome)
      const missing = () =>
        rematch(market, situation).empty.some(
          it => it.challenge === challenge && it.profile === profile && it.missing > 0,
        )
      for (let left = 0; left < departures; left++) {
        if (!market.locks.some(lock => lock.challenge === challenge)) assert.equal(missing(), false, `seed ${seed}`)
        const held = rematch(market, situation).held
        const there = held.filter(
          it => it.challenge === challenge && it.profile === profile && !decided.has(it.candidate),
        )
        const best = order.find(id => there.some(({ candidate }) => candidate === id)) as string
        situation = withoutPeople({ ...situation, held }, [best])
      }
      assert.equal(missing(), true, `seed ${seed}, ${challenge}`)
    }
  }
})

/** The fewest departures of anybody, in any order, that leave a required seat of that type empty. */
function fewestDepartures(market: Problem, challenge: string, profile: string): number {
  const required =
    market.challenges.find(({ id }) => id === challenge)?.seats.find(it => it.profile === profile)?.required ?? 0
  const locked = new Set(market.locks.map(({ candidate }) => candidate))
  const after = (situation: Situation) => ({ ...situation, held: rematch(market, situation).held })
  let situations = [situationOf(market, solve(market))]
  for (let count = 0; ; count++) {
    const next = new Map<string, Situation>()
    for (const situation of situations) {
      const there = situation.held.filter(it => it.challenge === challenge && it.profile === profile)
      if (there.length < required) return count
      for (const { candidate } of there.filter(it => !locked.has(it.candidate))) {
        const without = withoutPeople(situation, [candidate])
        next.set([...without.gone].sort().join(), after(without))
      }
    }
    situations = [...next.values()]
  }
}

test('it hardly ever takes fewer departures when other people leave than the best ranked', () => {
  const [counted, fewer] = [[] as number[], [] as number[]]
  for (let seed = 1; seed <= 700; seed++) {
    const market = smallMarket(seeded(seed), chance)
    for (const { challenge, profile, departures } of margins(market, solve(market)).challenges) {
      if (departures === null || profile === null) continue
      const fewest = fewestDepartures(market, challenge, profile)
      assert.ok(fewest <= departures)
      counted.push(seed)
      if (fewest < departures) fewer.push(seed)
    }
  }
  assert.ok(counted.length > 500 && fewer.length <= counted.length / 500, `${fewer} of ${counted.length}`)
})

test('the margins do not depend on how the problem is listed', () => {
  const market = editionSize(seeded(4))
  const outcome = solve(market)
  assert.deepEqual(margins(listedOtherwise(seeded(5), market), outcome), margins(market, outcome))
})
