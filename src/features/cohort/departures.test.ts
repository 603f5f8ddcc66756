import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { visitor } from '../../../test/support/app.ts'
import { codeOf, fellowsWorld, offerOf } from '../../../test/support/fellows.ts'
import { textOf } from '../../../test/support/page.ts'
import { SEATS } from '../../../test/support/results.ts'
import { leave, openFellowships } from '../hiring/index.ts'
import { accept, consent, offerNext } from '../offers/index.ts'
import { announcedNow } from './index.ts'
import { publishSeats } from './publish-seats.ts'
import { scheduleAnnouncement } from './schedule-announcement.ts'

let world: Awaited<ReturnType<typeof fellowsWorld>>
before(async () => {
  world = await fellowsWorld()
  const { edition, services, setClock, team } = world
  await agree('DATA1')
  const publishAt = new Date('2017-12-14T10:00:00Z')
  const given = { publishAt, message: { fr: 'Bienvenue', en: 'Welcome' } }
  assert.equal(codeOf(await scheduleAnnouncement(services, team, edition, given)), 'done')
  setClock('2018-04-13T09:00:00Z')
  await publishSeats(services, edition)
})
after(() => world.close())

const agree = async (code: string) =>
  consent(world.services, world.actorOf(code), world.edition, { name: true, biography: 'Mesure les rivières.' })
const page = async () => textOf(await (await visitor(world.services).get('/promotion')).text())
const filled = async () => {
  const rows = await world.services.db
    .selectFrom('seat')
    .select('state')
    .where('challenge_id', '=', SEATS.PREDI_DATA.challenge)
    .where('profile', '=', 'data')
    .where('state', '=', 'filled')
    .execute()
  return rows.length
}
const people = async () => (await announcedNow(world.services.db, 'eig-2', world.services.now()))?.fellows

test('the announced cohort counts those who are in it, name by name', async () => {
  assert.equal(await people(), 3)
  assert.equal(await filled(), 1)
  assert.match(await page(), /Zorglub DATA1/)
})

test('once somebody has left, neither their name nor their seat is shown as taken', async () => {
  const { edition, services, team } = world
  const { id } = await world.fileOf('DATA1')
  const leaving = {
    fellowshipId: id,
    leftOn: '2018-04-13',
    category: 'other_work',
    askedBy: 'fellow',
    words: '',
  } as const
  assert.equal(codeOf(await leave(services, team, edition, leaving)), 'done')
  await publishSeats(services, edition)
  assert.equal(await people(), 2)
  assert.equal(await filled(), 0)
  assert.doesNotMatch(await page(), /Zorglub DATA1/)
})

test('whoever takes over is counted in their place, named only if they agree', async () => {
  const { edition, services, team } = world
  const next = { ...SEATS.PREDI_DATA, code: 'DATA2', reason: 'Deuxième de la liste du jury' }
  assert.equal(codeOf(await offerNext(services, team, edition, next)), 'done')
  assert.equal(codeOf(await accept(services, world.actorOf('DATA2'), edition, await offerOf(world, 'DATA2'))), 'done')
  await openFellowships(services, edition)
  await publishSeats(services, edition)
  assert.equal(await people(), 3)
  assert.equal(await filled(), 1)
  assert.doesNotMatch(await page(), /Zorglub DATA2/)
  await agree('DATA2')
  assert.match(await page(), /Zorglub DATA2/)
})
