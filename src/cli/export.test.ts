import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { approveList, heardWorld } from '../../test/support/results.ts'
import { certify, ENGINE_VERSION } from '../engine/matching/index.ts'
import { run as exportRun } from './export.ts'

let world: Awaited<ReturnType<typeof heardWorld>>
let folder: string
let run: number

before(async () => {
  world = await heardWorld()
  await approveList(world.services, world.team)
  run = (await world.services.db.selectFrom('matching_run').select('id').executeTakeFirstOrThrow()).id
  folder = await mkdtemp(join(tmpdir(), 'cohorte-export-'))
})
after(async () => {
  await rm(folder, { recursive: true })
  await world.close()
})

const root = resolve(import.meta.dirname, '../..')

const spoken = (command: string, args: string[], env: NodeJS.ProcessEnv = process.env) =>
  new Promise<{ code: number; out: string }>(settle => {
    execFile(command, args, { env }, (fault, stdout, stderr) =>
      settle({ code: Number(fault?.code ?? 0), out: stdout + stderr }),
    )
  })

const cohorte = (...args: string[]) =>
  spoken(process.execPath, ['--no-warnings', join(root, 'src/main.ts'), ...args], {
    ...process.env,
    DATABASE_URL: world.database.url,
  })

test('a run is written whole to one file, which both checkers accept without a database', async () => {
  const file = join(folder, 'run.json')
  const exported = await cohorte('export', 'run', String(run), '--out', file)
  assert.deepEqual(exported, { code: 0, out: `Run ${run} of eig-2 is in ${file}.\n` })
  const { problem, outcome, certificate } = JSON.parse(await readFile(file, 'utf8'))
  const kept = await world.services.db.selectFrom('matching_run').select(['problem', 'outcome']).executeTakeFirst()
  assert.deepEqual({ problem, outcome }, kept)
  assert.deepEqual(certificate, certify(problem))
  const nowhere = { ...process.env, DATABASE_URL: 'postgres://127.0.0.1:1/nowhere' }
  const ours = await spoken(process.execPath, ['--no-warnings', join(root, 'src/main.ts'), 'verify', file], nowhere)
  assert.deepEqual(ours, { code: 0, out: 'The outcome holds: 3 people placed as the published rule says.\n' })
  const python = await spoken('python3', ['-B', join(root, 'verify/verify.py'), file])
  assert.deepEqual(python, { code: 0, out: 'Yes. 3 people are placed as the published rule says.\n' })
})

test('the file names nobody but by the codes of the applications', async () => {
  const file = join(folder, 'names.json')
  await cohorte('export', 'run', String(run), '--edition', 'eig-2', '--out', file)
  const text = await readFile(file, 'utf8')
  assert.match(text, /"DATA1"/)
  for (const { name, email } of world.people) assert.ok(!text.includes(name) && !text.includes(email), name)
})

const refused = (edition: string, id: number) => ({
  code: 1,
  out: `${edition} has no run ${id} finished by version ${ENGINE_VERSION} of the rules.\n`,
})

test('a run that is not of the edition, or has no outcome, is refused', async () => {
  const file = join(folder, 'none.json')
  const other = await cohorte('export', 'run', String(run), '--edition', 'eig-1', '--out', file)
  assert.deepEqual(other, refused('eig-1', run))
  const { id } = await world.services.db
    .insertInto('matching_run')
    .values({
      edition_id: 'eig-2',
      state: 'queued',
      seed: 's',
      requested_by: world.team.personId,
      requested_at: new Date(0),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  assert.deepEqual(await cohorte('export', 'run', String(id), '--out', file), refused('eig-2', id))
  await assert.rejects(readFile(file), /ENOENT/)
})

test('a run made by earlier rules is refused, since the certificate would be of these', async () => {
  const { id } = await world.services.db
    .insertInto('matching_run')
    .columns(['edition_id', 'state', 'seed', 'engine', 'problem', 'outcome', 'requested_by', 'requested_at'])
    .expression(eb =>
      eb
        .selectFrom('matching_run')
        .select(['edition_id', 'state', 'seed', eb.val('1.0.0').as('engine')])
        .select(['problem', 'outcome', 'requested_by', 'requested_at'])
        .where('id', '=', run),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  assert.deepEqual(await cohorte('export', 'run', String(id), '--out', join(folder, 'old.json')), refused('eig-2', id))
})

test('a call without a number or a file explains the command', async t => {
  const said: string[] = []
  t.mock.method(console, 'error', (text: string) => said.push(text))
  for (const args of [[], ['run'], ['run', '1'], ['run', 'one', '--out', 'x'], ['walk', '1', '--out', 'x']]) {
    assert.equal(await exportRun(args), 2, args.join(' '))
    assert.match(said.pop() ?? '', /^cohorte export run NUMBER --out RUN\.json/)
  }
})
