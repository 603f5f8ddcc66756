import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { signedInVisitor, testServices } from '../../../test/support/app.ts'
import { filled, posted } from '../../../test/support/candidate.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { textOf } from '../../../test/support/page.ts'
import { type Applied, currentEdition } from '../edition/index.ts'
import type { EditionData } from '../edition/rules.ts'
import { paths } from './paths.ts'
import { wishesOffered } from './rules.ts'
import { markOf, save } from './save.ts'

let world: Awaited<ReturnType<typeof testServices>>
let edition: Applied
let browser: Awaited<ReturnType<typeof signedInVisitor>>

/** Edition 2 as if its wishes were those of edition 4: at most three seats, the preferred one first. */
const seatsInOrder = (data: EditionData): EditionData => ({
  ...data,
  wishes: { ...data.wishes, target: 'seat', ranked: true, orderAsked: 'in_wishes' },
})

before(async () => {
  world = await testServices('2017-10-16T08:00:00Z')
  await useEdition(world.services, { change: seatsInOrder })
  edition = await currentEdition(world.services.db)
  browser = await signedInVisitor(world.services, { email: 'zelie@example.org', name: '' })
  await browser.post(paths.start.fr)
  await write(filled(edition, []))
})
after(() => world.close())

/** Keeps answers as the other pages of the form would. */
async function write(values: Record<string, string>) {
  const actor = { personId: browser.personId, name: '', email: 'zelie@example.org', sessionId: 'test', grants: [] }
  const saved = await save(world.services, actor, edition, posted(values))
  assert.ok(saved.ok)
}

const wishRows = async () =>
  (
    await world.database.pool.query(
      'select challenge_id, position, profiles, contribution from wish order by application_id, position',
    )
  ).rows

/** Sends the wishes as the page does: the first under the field's name, the others under theirs. */
const choose = (kept: string, ...wishes: string[]) =>
  browser.post(paths.wishes.fr, {
    ...Object.fromEntries(wishes.map((wish, i) => [i === 0 ? 'wishes' : `wishes.${i + 1}`, wish])),
    'was.wishes': markOf(kept),
  })

const keptWishes = async () =>
  (await world.database.pool.query("select answers -> 'values' ->> 'wishes' as kept from application")).rows[0].kept

describe('where seats are wished for in order', () => {
  test('the form offers each seat once by its profile, a list per rank, and says that the order counts', async () => {
    const page = await (await browser.get(paths.wishes.fr)).text()
    assert.equal(page.match(/<select/g)?.length, 3)
    const [first] = wishesOffered(edition)
    assert.match(page, new RegExp(`<option value="${first}"`))
    assert.match(textOf(page), /Choisissez jusqu’à 3 postes. Commencez par votre préférence : leur ordre compte/)
    const english = textOf(await (await browser.get(paths.wishes.en)).text())
    assert.match(english, /Choose up to 3 seats\. Begin with the one you prefer/)
  })

  test('a seat chosen twice is refused where it was chosen, and both ranks stay as typed', async () => {
    const [first = '', second = ''] = wishesOffered(edition)
    const answer = await choose('', second, first, second)
    assert.equal(answer.status, 422)
    const page = await answer.text()
    assert.match(textOf(page), /Vous avez choisi deux fois la même réponse/)
    assert.equal(page.match(new RegExp(`<option value="${second}" selected`, 'g'))?.length, 2)
  })

  test('a seat that the challenge does not have is refused', async () => {
    const { challenges, profiles } = edition
    const [challenge] = challenges
    const absent = profiles.find(({ code }) => !challenge?.seats.some(it => it.profile === code))?.code
    assert.equal((await choose(await keptWishes(), `${challenge?.id}:${absent}`)).status, 422)
  })

  test('the order and the seats are kept in the submission and in the wishes in force, a row per challenge', async () => {
    const two = edition.challenges.find(({ seats }) => new Set(seats.map(it => it.profile)).size > 1)
    const other = edition.challenges.find(({ id }) => id !== two?.id)
    const [a, b] = wishesOffered(edition).filter(it => it.startsWith(`${two?.id}:`))
    const [c] = wishesOffered(edition).filter(it => it.startsWith(`${other?.id}:`))
    const wishes = [c, b, a].map(String)
    assert.equal((await choose(await keptWishes(), ...wishes)).status, 303)
    await write(filled(edition, wishes))
    const review = textOf(await (await browser.get(paths.review.fr)).text())
    assert.match(review, new RegExp(`${other?.title}, .*${two?.title}, `, 's'))
    assert.equal((await browser.post(paths.submission.fr)).status, 303)
    const [first, second] = await wishRows()
    assert.deepEqual([first.challenge_id, first.profiles], [other?.id, [c?.split(':')[1]]])
    assert.deepEqual([second.challenge_id, second.profiles], [two?.id, [b?.split(':')[1], a?.split(':')[1]]])
    const { rows } = await world.database.pool.query("select content -> 'wishes' as wishes from submission")
    assert.deepEqual(
      rows[0].wishes.map((it: { challenge: string; profile: string }) => `${it.challenge}:${it.profile}`),
      wishes,
    )
  })
})
