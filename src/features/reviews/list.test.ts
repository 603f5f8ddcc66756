import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor, testServices } from '../../../test/support/app.ts'
import { candidate } from '../../../test/support/candidate.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { textOf } from '../../../test/support/page.ts'
import * as world from '../../../test/support/preselection.ts'
import { testView } from '../../../test/support/view.ts'
import { listingIn } from './forms.ts'
import { listCsv } from './pages/list-csv.ts'
import { around, countRows, listAll, listPage } from './queries/list.ts'
import { countVerdicts } from './queries/verdicts.ts'
import {
  BEST_FIRST,
  deliberated,
  type Filters,
  facetValues,
  noFilters,
  type Place,
  type Sort,
  waiting,
} from './rules.ts'

let it: Awaited<ReturnType<typeof testServices>>
let here: Awaited<ReturnType<typeof world.preselectionWorld>>

const start: Place = { after: 0, before: 0 }
const byName: Sort = { by: 'name', descending: false }

before(async () => {
  it = await testServices(world.DURING_CALL)
  await useEdition(it.services)
  await candidate(it.services, 'draft@example.org', { submitted: false })
  here = await world.preselectionWorld(it, { files: 5, readers: 3 })
  const ids = here.files.map(({ id }) => id)
  await world.decideAll(it.services, here, ids.slice(4, 5), { kind: 'eligibility', outcome: 'no', reason: 'En poste.' })
  await world.openReadings(it.services, here, ids.slice(1, 4))
  const [ada] = here.readers
  if (!ada) throw new Error('no reader')
  await world.finishReadings(it.services, here.edition, ada, { codes: await world.pileOf(it.services, ada) })
})
after(() => it.close())

const filtered = (given: Partial<Filters>): Filters => ({ ...noFilters, ...given })
const namesOf = async (filters: Filters) =>
  (await listAll(it.services.db, here.edition, { filters, sort: byName })).map(row => row.email).sort()

test('keyset pages go forward and back over the same rows, in every order, without losing or repeating one', async () => {
  const sorts: Sort[] = [
    byName,
    { by: 'code', descending: true },
    { by: 'mean', descending: true },
    { by: 'submitted', descending: false },
    { by: 'readings', descending: true },
    { by: 'profile', descending: false },
  ]
  for (const sort of sorts) {
    const whole = (await listAll(it.services.db, here.edition, { filters: noFilters, sort })).map(({ id }) => id)
    assert.equal(whole.length, 6)
    const seen: number[] = []
    let place = start
    for (;;) {
      const page = await listPage(it.services.db, here.edition, { filters: noFilters, sort, place }, 4)
      seen.push(...page.rows.map(({ id }) => id))
      if (!page.next) break
      place = { after: page.rows.at(-1)?.id ?? 0, before: 0 }
    }
    assert.deepEqual(seen, whole, sort.by)
    const back = { after: 0, before: whole[5] ?? 0 }
    const previous = await listPage(it.services.db, here.edition, { filters: noFilters, sort, place: back }, 4)
    assert.deepEqual(
      previous.rows.map(({ id }) => id),
      whole.slice(1, 5),
      sort.by,
    )
    assert.equal(previous.previous, true)
  }
})

test('the count of each chip is the number of rows that the list shows once it is pressed', async () => {
  const values = facetValues(here.edition)
  const now = filtered({ state: 'submitted' })
  const { total, facets } = await countRows(it.services.db, here.edition, now, values)
  assert.equal(total, 5)
  for (const [name, counts] of Object.entries(facets))
    for (const [value, count] of counts) {
      const rows = await namesOf({ ...now, [name]: value } as Filters)
      assert.equal(rows.length, count, `${name} ${value}`)
    }
})

test('what is to decide is counted as it is filtered: in the deliberation, and before the closing', async () => {
  const { db } = it.services
  const verdicts = await countVerdicts(db, here.edition.id)
  assert.deepEqual([verdicts.undecided, verdicts.unscreened], [3, 1])
  const toDecide = filtered({ preselection: 'none' })
  assert.equal((await namesOf(deliberated(toDecide))).length, verdicts.undecided)
  assert.equal((await namesOf(toDecide)).length, waiting(verdicts))
  const facets = facetValues(here.edition)
  const chips = (await countRows(db, here.edition, deliberated(noFilters), facets)).facets.preselection
  assert.equal(chips.get('none'), verdicts.undecided)
  const team = await signedInVisitor(it.services, { ...here.team, roles: [{ role: 'team' }] })
  const page = textOf(await (await team.get('/equipe/deliberation')).text())
  assert.match(page, /à décider 3 /)
  assert.match(page, /À décider 3/)
  assert.match(page, /en attente de recevabilité 1 /)
})

test('every number of readings has its chip, those beyond what a file needs together', async () => {
  const { readingsPerFile } = here.edition.preselection
  const three = { ...here.edition, preselection: { ...here.edition.preselection, readingsPerFile: 3 } }
  assert.equal(readingsPerFile, 2)
  assert.deepEqual(facetValues(here.edition).readings, ['0', '1', '2', '3plus'])
  assert.deepEqual(facetValues(three).readings, ['0', '1', '2', '3', '4plus'])
  for (const value of ['0', '12', '3plus']) assert.equal(listingIn({ lectures: value }).filters.readings, value)
  for (const value of ['-1', 'plus', '3+', '1e3']) assert.equal(listingIn({ lectures: value }).filters.readings, '')
  assert.equal((await namesOf(filtered({ readings: '1plus' }))).length, 2)
  assert.equal((await namesOf(filtered({ readings: '2plus' }))).length, 0)
})

test('filters say what they narrow', async () => {
  assert.deepEqual(await namesOf(filtered({ state: 'draft' })), ['draft@example.org'])
  assert.deepEqual(await namesOf(filtered({ eligibility: 'no' })), ['c4@example.org'])
  assert.deepEqual(await namesOf(filtered({ eligibility: 'none' })), ['c0@example.org'])
  assert.equal((await namesOf(filtered({ preselection: 'none' }))).length, 4)
  assert.equal((await namesOf(filtered({ readings: '1' }))).length, 2)
  assert.deepEqual(await namesOf(filtered({ q: 'zelie2' })), ['c2@example.org'])
  assert.deepEqual(await namesOf(filtered({ q: '100%' })), [])
  assert.deepEqual(await namesOf(filtered({ challenge: 'unknown' })), [])
})

test('before and after a file are those of the filtered list, also for a file that has just left it', async () => {
  const sort: Sort = { by: 'submitted', descending: false }
  const ids = here.files.map(({ id }) => id)
  const given = { filters: filtered({ eligibility: 'yes' }), sort }
  const inside = await around(it.services.db, here.edition, ids[2] ?? 0, given)
  assert.deepEqual(inside, { previous: ids[1], next: ids[3], place: 2, total: 3 })
  const outside = await around(it.services.db, here.edition, ids[4] ?? 0, given)
  assert.deepEqual([outside.previous, outside.next], [ids[3], null])
})

test('files read in full are ranked among themselves, equal means at the same rank; the others are not ranked', async () => {
  const ranks = async () =>
    (await listAll(it.services.db, here.edition, { filters: noFilters, sort: BEST_FIRST })).map(({ rank }) => rank)
  assert.deepEqual(await ranks(), [null, null, null, null, null, null])
  const [, bilal, chloe] = here.readers
  if (!bilal || !chloe) throw new Error('no readers')
  for (const reader of [bilal, chloe])
    await world.finishReadings(it.services, here.edition, reader, { codes: await world.pileOf(it.services, reader) })
  assert.deepEqual(await ranks(), [1, 1, 1, null, null, null])
})

test('every list of the team and the pile of a reader send as many queries for three files as for one', async () => {
  const counts: Record<string, number>[] = []
  for (const files of [1, 3]) {
    const own = await testServices(world.DURING_CALL)
    await useEdition(own.services)
    const small = await world.preselectionWorld(own, { files, readers: 2 })
    await world.openReadings(
      own.services,
      small,
      small.files.map(({ id }) => id),
    )
    const { services, sent, reset } = counting(own.services)
    const team = await signedInVisitor(services, { email: 'team@example.org', name: 'T', roles: [{ role: 'team' }] })
    const reader = await signedInVisitor(services, { email: 'r0@example.org', name: 'R', roles: [{ role: 'reader' }] })
    const paths: [string, typeof team][] = [
      ['/equipe/candidatures', team],
      ['/equipe/candidatures.csv', team],
      [`/equipe/candidatures/${small.files[0]?.id}`, team],
      ['/equipe/lectures', team],
      ['/equipe/lectures/repartition', team],
      ['/equipe/deliberation', team],
      ['/lectures', reader],
    ]
    const found: Record<string, number> = {}
    for (const [path, who] of paths) {
      reset()
      assert.equal((await who.get(path)).status, 200)
      found[path.replace(/\d+$/, 'id')] = sent.count
    }
    counts.push(found)
    await own.close()
  }
  assert.deepEqual(counts[0], counts[1])
  assert.deepEqual(counts[1], {
    '/equipe/candidatures': 7,
    '/equipe/candidatures.csv': 3,
    '/equipe/candidatures/id': 9,
    '/equipe/lectures': 6,
    '/equipe/lectures/repartition': 6,
    '/equipe/deliberation': 6,
    '/lectures': 6,
  })
})

test('the export carries the rows of the same filters, guarded against formulas', async () => {
  await candidate({ ...it.services, now: () => new Date(world.DURING_CALL) }, 'evil@example.org', {
    values: { 'a.first_name': '=cmd|calc', 'a.last_name': 'Zorro; "Z"' },
  })
  const team = await signedInVisitor(it.services, { email: 'team@example.org', name: 'T', roles: [{ role: 'team' }] })
  const response = await team.get('/equipe/candidatures.csv?q=zorro')
  const bytes = new Uint8Array(await response.arrayBuffer())
  assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf])
  const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n')
  assert.equal(lines.length, 2)
  assert.match(lines[1] ?? '', /;"'=cmd\|calc Zorro; ""Z""";evil@example\.org;Déposé;EIG2-/)
  assert.match(response.headers.get('content-type') ?? '', /^text\/csv/)
  assert.match(response.headers.get('content-disposition') ?? '', /attachment; filename="eig-2-candidatures\.csv"/)
  const english = await (await team.get('/en/team/applications.csv?state=submitted')).text()
  assert.equal(english.trimEnd().split('\r\n').length, 7)
  const { profiles, challenges, zone, labels } = here.edition
  const other = { ...labels, challenge: { ...labels.challenge, fr: { ...labels.challenge.fr, many: 'projets' } } }
  assert.match(listCsv(testView(), { profiles, challenges, zone, labels: other }, []), /;Métier;Projets;Recevable;/)
})
