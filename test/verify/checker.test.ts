import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { digest } from '../../src/engine/matching/digest.ts'
import { type Certificate, certify, flaws, type Outcome, type Problem, solve } from '../../src/engine/matching/index.ts'
import { mutations } from '../../src/engine/matching/testing/mutate.ts'
import { crossedMarket, editionSize, listedOtherwise, smallMarket } from '../../src/engine/matching/testing/random.ts'
import { pick, type Random, seeded, whole } from '../../src/engine/testing/index.ts'

type Files = { problem: Problem; outcome: Outcome; certificate: Certificate }

const chance = { tie: 0.5, lock: 0.6, exclusion: 0.3, budget: 0.5 }
const marketOf = (random: Random, seed: number) =>
  seed % 5 === 0 ? crossedMarket(random) : smallMarket(random, chance)
const filesOf = (problem: Problem): Files => ({ problem, outcome: solve(problem), certificate: certify(problem) })

test('it says yes to every true outcome, however its problem is listed', async () => {
  const small = Array.from({ length: 400 }, (_, seed) => filesOf(marketOf(seeded(seed), seed)))
  const large = [1, 2, 3, 4, 5].map(seed => filesOf(editionSize(seeded(seed))))
  const relisted = [...small.slice(0, 50), ...large].map(files => ({
    ...files,
    problem: listedOtherwise(seeded(7), files.problem),
  }))
  const files = [...small, ...large, ...relisted]
  assert.deepEqual(await verdictsOn(files), Array(files.length).fill('Yes'))
})

test('it refuses 1,000 falsified outcomes out of 1,000', async () => {
  const forgeries: Files[] = []
  for (let seed = 1; forgeries.length < 1000; seed++) {
    const random = seeded(seed)
    const files = filesOf(seed % 50 === 0 ? editionSize(random) : marketOf(random, seed))
    const forge = pick(random, Object.values(mutations))
    const outcome = forge(random, files.problem, files.outcome)
    if (outcome) forgeries.push({ ...files, outcome })
  }
  const verdicts = await verdictsOn(forgeries)
  assert.deepEqual(
    verdicts.filter(verdict => verdict === 'Yes'),
    [],
  )
  assert.equal(verdicts.length, 1000)
})

const falseCertificates: Record<string, (random: Random, certificate: Certificate) => Certificate | undefined> = {
  'a matching is left out': (random, it) => ({
    ...it,
    rounds: it.rounds.toSpliced(whole(random, 0, it.rounds.length - 1), 1),
  }),
  'the last matching is there twice': (_, it) => ({ ...it, rounds: [...it.rounds, ...it.rounds.slice(-1)] }),
  'somebody is missing from a matching': (random, it) => {
    const round = pick(random, it.rounds)
    if (round.assignments.length === 0) return undefined
    const fewer = { ...round, assignments: round.assignments.slice(1) }
    return { ...it, rounds: it.rounds.map(other => (other === round ? fewer : other)) }
  },
  'it was made for another problem': (_, it) => ({
    ...it,
    inputDigest: it.inputDigest.replace(/./, d => (d === '0' ? '1' : '0')),
  }),
}

for (const [name, forge] of Object.entries(falseCertificates)) {
  test(`it refuses a certificate when ${name}`, async () => {
    const forgeries = Array.from({ length: 100 }, (_, seed) => {
      const random = seeded(seed + 1)
      const files = filesOf(marketOf(random, seed))
      const certificate = forge(random, files.certificate)
      return certificate ? [{ ...files, certificate }] : []
    }).flat()
    assert.ok(forgeries.length >= 60)
    assert.ok((await verdictsOn(forgeries)).every(verdict => verdict !== 'Yes'))
  })
}

test('it asks for an order of the seats wherever somebody refused holds another', async () => {
  const files = Array.from({ length: 60 }, (_, seed) => filesOf(crossedMarket(seeded(seed))))
  const unordered = files.map(it => ({
    ...it,
    certificate: { ...it.certificate, rounds: it.certificate.rounds.map(round => ({ ...round, order: [] })) },
  }))
  const refused = (await verdictsOn(unordered)).filter(verdict => verdict.includes('.order:'))
  assert.ok(refused.length >= 40, `${refused.length}`)
})

/** Problems that nobody may run, though the outcome of the sound one could pass for theirs. */
const flawed: Record<string, (problem: Problem) => Problem> = {
  'a challenge has no place in the closing order': it => ({ ...it, closurePriority: it.closurePriority.slice(1) }),
  'an optional seat has no turn': it => ({ ...it, optionalOrder: it.optionalOrder.slice(0, -1) }),
  'somebody is there twice': it => ({ ...it, candidates: [...it.candidates, ...it.candidates.slice(-1)] }),
  'somebody wishes twice': it => ({
    ...it,
    candidates: it.candidates.map(({ id, wishes }) => ({ id, wishes: [...wishes, ...wishes.slice(0, 1)] })),
  }),
  'a list is there twice': it => ({ ...it, rankings: [...it.rankings, ...it.rankings.slice(-1)] }),
  'somebody is ranked twice': it => ({
    ...it,
    rankings: it.rankings.map(r => ({ ...r, tiers: [...r.tiers, ...r.tiers] })),
  }),
  'a stranger is ranked': it => ({
    ...it,
    rankings: it.rankings.map(ranking => ({ ...ranking, tiers: [...ranking.tiers, ['stranger']] })),
  }),
  'a stranger has points': it => ({
    ...it,
    rankings: it.rankings.map(ranking => ({ ...ranking, points: [{ candidate: 'stranger', points: 1 }] })),
  }),
  'a stranger is excluded': it => ({
    ...it,
    exclusions: [{ candidate: 'stranger', challenge: it.challenges[0]?.id ?? '', profile: null, reason: '' }],
  }),
  'somebody is excluded from nowhere': it => ({
    ...it,
    exclusions: [
      ...it.exclusions,
      { candidate: it.candidates[0]?.id ?? '', challenge: '?', profile: null, reason: '' },
    ],
  }),
  'a seat unknown is wished': it => ({
    ...it,
    candidates: it.candidates.map(({ id, wishes }) => ({ id, wishes: [...wishes, { challenge: '?', profile: '?' }] })),
  }),
  'a stranger is somebody’s teammate': it => ({ ...it, teammates: [[it.candidates[0]?.id ?? '', 'stranger']] }),
  'places are not whole': it => ({ ...it, places: it.places + 0.5 }),
  'places are fewer than seats': it => ({ ...it, places: 0 }),
  'the budget is beyond exact numbers': it => ({ ...it, budget: 2 ** 60 }),
  'the budget pays for less than what must open': it => ({ ...it, budget: 0 }),
  'a name is empty': it => ({ ...it, candidates: [...it.candidates, { id: '', wishes: [] }] }),
  'a name is half a sign': it => ({ ...it, candidates: [...it.candidates, { id: '\ud800', wishes: [] }] }),
}

for (const [name, spoil] of Object.entries(flawed)) {
  test(`it refuses a problem where ${name}, as the engine does`, async () => {
    const forgeries = Array.from({ length: 40 }, (_, seed) => {
      const files = filesOf(marketOf(seeded(seed + 1), seed + 1))
      const problem = spoil(files.problem)
      const inputDigest = digest(problem)
      const { outcome, certificate } = files
      return { problem, outcome: { ...outcome, inputDigest }, certificate: { ...certificate, inputDigest } }
    }).filter(({ problem }) => flaws(problem).length > 0)
    assert.ok(forgeries.length >= 15, `${forgeries.length}`)
    const verdicts = await verdictsOn(forgeries)
    assert.deepEqual(
      verdicts.filter(verdict => !/^problem|^not a run: UnicodeEncodeError/.test(verdict)),
      [],
    )
  })
}

/** What no reader of version 2 may take for a run, in JSON as somebody could write it by hand. */
const misshapen: Record<string, (text: string) => string> = {
  'true stands for 1': text => text.replaceAll(/"required":1\b/g, '"required":true'),
  'a figure has a decimal point': text => text.replaceAll(/"position":(\d+)/g, '"position":$1.0'),
  'the version of the certificate is true': text =>
    text.replace('"certificate":{"version":1', '"certificate":{"version":true'),
  'the problem says more': text => text.replace('"problem":{', '"problem":{"note":"",'),
  'the outcome says more': text => text.replace('"outcome":{', '"outcome":{"note":"",'),
  'names are run together': text =>
    text.replace(
      /"assignments":\[\{"candidate":"(\w+)","challenge":/,
      '"assignments":[{"candidate: \\"$1\\", challenge":',
    ),
  'a list is an object': text => text.replace('"teammates":[]', '"teammates":{}'),
}

for (const [name, spoil] of Object.entries(misshapen)) {
  test(`it refuses a file where ${name}`, async () => {
    const texts = Array.from({ length: 40 }, (_, seed) => JSON.stringify(filesOf(marketOf(seeded(seed + 1), seed + 1))))
    const spoilt = texts.map(spoil).filter((text, index) => text !== texts[index])
    assert.ok(spoilt.length >= 15, `${spoilt.length}`)
    assert.ok((await verdictsOn(spoilt)).every(verdict => verdict !== 'Yes'))
  })
}

test('the command answers yes or the line that is wrong, and says so by its exit code', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cohorte-verify-'))
  try {
    const files = filesOf(editionSize(seeded(3)))
    const [missing, ...others] = files.outcome.assignments
    const forged = { ...files, outcome: { ...files.outcome, assignments: others } }
    const paths = { true: join(folder, 'true.json'), forged: join(folder, 'forged.json') }
    await writeFile(paths.true, JSON.stringify(files))
    await writeFile(paths.forged, JSON.stringify(forged))
    const run = (...args: string[]) => python([resolve(root, 'verify/verify.py'), ...args])
    const yes = `Yes. ${others.length + 1} people are placed as the published rule says.\n`
    assert.deepEqual(await run(paths.true), { code: 0, said: yes })
    const no = await run(paths.forged)
    assert.equal(no.code, 1)
    assert.match(no.said, new RegExp(`^No\\. outcome\\.assignments: .*"${missing?.candidate}".* is missing`))
    assert.equal((await run()).code, 2)
    assert.match((await run(join(folder, 'none.json'))).said, /^No\. This is not the file of a run: FileNotFoundError/)
  } finally {
    await rm(folder, { recursive: true })
  }
})

const root = resolve(import.meta.dirname, '../..')

/** On runs, or on the texts of their files. */
async function verdictsOn(files: readonly (Files | string)[]): Promise<string[]> {
  const { said } = await python(
    [resolve(import.meta.dirname, 'many.py')],
    files.map(it => (typeof it === 'string' ? it : JSON.stringify(it))).join('\n'),
  )
  return said.trimEnd().split('\n')
}

/** What it printed and its exit code; a fault of its own fails the test. */
function python(args: string[], input = ''): Promise<{ code: number; said: string }> {
  return new Promise((settle, reject) => {
    const child = execFile('python3', ['-B', ...args], { maxBuffer: 64e6 }, (fault, said, complaint) => {
      if (complaint.includes('Traceback')) reject(new Error(complaint))
      else if (fault && typeof fault.code !== 'number') reject(fault)
      else settle({ code: Number(fault?.code ?? 0), said })
    })
    child.stdin?.end(input)
  })
}
