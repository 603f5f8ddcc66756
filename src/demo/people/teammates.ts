import type { Rng } from './rng.ts'
import type { ChallengeId } from './types.ts'

type Person = { key: string; name: string; profile: string; wishes: readonly ChallengeId[] }

const PAIRS = 9
const ONE_SIDED = 10

/** Names of people who did not apply, typed in the teammate field. */
const ABSENT = ['Yannig Trébeurden', 'Mona Lassarade', 'Édouard Vertemont', 'Samia Grandchaland']

/**
 * Who names whom as a teammate: nine mutual pairs with a wish in common, ten names not returned, four names of people
 * who did not apply. The result gives the name to type by the key of whoever types it.
 */
export function drawTeammates(random: Rng, people: readonly Person[]): Map<string, string> {
  const named = new Map<string, string>()
  const free = random.shuffle(people)
  const take = (person: Person) => free.splice(free.indexOf(person), 1)
  for (let pairs = 0; pairs < PAIRS; ) {
    const [one] = free.splice(0, 1)
    if (one === undefined) throw new Error('not enough people with a wish in common')
    const other = free.find(it => it.profile !== one.profile && it.wishes.some(wish => one.wishes.includes(wish)))
    if (other === undefined) continue
    take(other)
    named.set(one.key, other.name)
    named.set(other.key, one.name)
    pairs++
  }
  const alone = free.slice(0, ONE_SIDED + ABSENT.length)
  alone.forEach((person, index) => {
    const absent = ABSENT[index - ONE_SIDED]
    named.set(person.key, absent ?? likelyFriend(free, person, alone).name)
  })
  return named
}

/** Somebody with a wish in common who names nobody of these. */
function likelyFriend(free: readonly Person[], person: Person, not: readonly Person[]): Person {
  const others = free.filter(it => !not.includes(it))
  const friend = others.find(it => it.wishes.some(wish => person.wishes.includes(wish))) ?? others[0]
  if (friend === undefined) throw new Error('nobody left to name')
  return friend
}
