import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor, testServices } from '../../../test/support/app.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { textOf } from '../../../test/support/page.ts'
import * as world from '../../../test/support/preselection.ts'
import { testView } from '../../../test/support/view.ts'
import type { Advice, AdviceRefusal } from '../../engine/reviewing/index.ts'
import { compareReadings } from './compare-readings.ts'
import { comparisonPage } from './pages/comparison.ts'

let it: Awaited<ReturnType<typeof testServices>>
let here: Awaited<ReturnType<typeof world.preselectionWorld>>

before(async () => {
  it = await testServices(world.DURING_CALL)
  await useEdition(it.services)
  here = await world.preselectionWorld(it, { files: 3, readers: 2 })
  await world.openReadings(
    it.services,
    here,
    here.files.map(({ id }) => id),
  )
})
after(() => it.close())

const address = '/equipe/lectures/comparaison'

test('without finished readings, then with those of two people, the page says in words why it compares nobody', async () => {
  const { services, sent, reset } = counting(it.services)
  const team = await signedInVisitor(services, { email: 'team@example.org', name: 'T', roles: [{ role: 'team' }] })
  reset()
  assert.match(textOf(await (await team.get(address)).text()), /Aucun dossier n’a encore deux lectures finies/)
  const before = sent.count
  for (const [i, reader] of here.readers.entries())
    await world.finishReadings(it.services, here.edition, reader, {
      codes: await world.pileOf(it.services, reader),
      mark: 2 + i,
    })
  reset()
  const drawn = textOf(await (await team.get(address)).text())
  assert.equal(sent.count, before)
  assert.match(drawn, /En ont lu moins.: Ada Fontaine \(3.dossiers\), Bilal Mercier \(3.dossiers\)/)
  assert.match(drawn, /En partagent avec moins.: Ada Fontaine \(1.autre\), Bilal Mercier \(1.autre\)/)
  const english = textOf(await (await team.get('/en/team/readings/comparison')).text())
  assert.match(english, /Those who have read fewer: Ada Fontaine \(3 files\)/)
  assert.match(textOf(await (await team.get('/equipe/lectures')).text()), /Comparer les lectures/)
})

test('for a reader the comparison does not exist', async () => {
  const reader = await signedInVisitor(it.services, { email: 'r0@example.org', name: 'R', roles: [{ role: 'reader' }] })
  assert.equal((await reader.get(address)).status, 404)
})

test('each file is scored by its finished readings', async () => {
  const { advice, codes, readers } = await compareReadings(it.services.db, here.edition)
  assert.deepEqual([...codes.values()].sort(), here.files.map(({ code }) => code).sort())
  assert.deepEqual([...readers.values()].sort(), ['Ada Fontaine', 'Bilal Mercier'])
  const points = here.edition.criteria.length * 2.5 * 60
  assert.deepEqual(
    advice.files.map(({ score }) => score.value),
    [points, points, points],
  )
})

const names = {
  codes: new Map([['1', 'EIG2-AAAA']]),
  readers: new Map([
    ['7', 'Ada Fontaine'],
    ['8', 'Bilal Mercier'],
  ]),
  closing: undefined,
  places: 1,
}
const guess = { value: 90, low: 30, high: 150 }

test('severities are said in points with their range, and the one that chance hardly explains is marked', () => {
  const advice: Advice = {
    adjusted: true,
    files: [{ file: '1', score: { value: 800, low: 740, high: 860 } }],
    readers: [
      { reader: '8', files: 12, severity: { value: -15, low: -45, high: 15 }, z: -50, flagged: false },
      { reader: '7', files: 14, severity: guess, z: 250, flagged: true },
    ],
    zone: ['1'],
    spread: { files: 120, readers: 60, marks: 90 },
    mixing: 101,
    independence: { asStrong: 300, draws: 499, harshHad: 'weaker' },
  }
  const drawn = textOf(String(comparisonPage(testView(), { ...names, advice })))
  assert.match(
    drawn,
    /Ada Fontaine\s+14\s+1,5\s+de 0,5 à 2,5\s+.*Le hasard l’explique mal\s+Bilal Mercier\s+12\s+[−-]0,25/s,
  )
  assert.match(drawn, /EIG2-AAAA\s+13,33\s+de 12,33 à 14,33/)
})

const refusals: [AdviceRefusal, RegExp][] = [
  [{ code: 'no_score' }, /deux lectures finies/],
  [{ code: 'not_settled' }, /n’aboutit pas/],
  [
    {
      code: 'not_connected',
      parts: [
        { readers: ['7'], files: 9 },
        { readers: ['8'], files: 9 },
      ],
    },
    /Ada Fontaine.; Bilal Mercier/,
  ],
  [{ code: 'hardly_mixed', mixing: 41, needed: 80 }, /à 41.% de celui d’un tirage, il en faut 80.%/],
  [
    { code: 'severity_follows_quality', asStrong: 2, draws: 499, harshHad: 'stronger' },
    /les plus forts.*2.fois sur 499/,
  ],
]
for (const [refusal, words] of refusals)
  test(`a refusal to compare is said in words with its figures: ${refusal.code}`, () => {
    const advice: Advice = { adjusted: false, refusals: [refusal], files: [], zone: [] }
    const page = { ...names, advice, places: undefined }
    assert.match(textOf(String(comparisonPage(testView(), page))), words)
    assert.match(textOf(String(comparisonPage(testView('en'), page))), /The readers cannot be compared/)
  })
