import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { type TestDatabase, testDatabase } from '../../test/support/database.ts'

const root = new URL('../..', import.meta.url).pathname
const eig2 = readFileSync(join(root, 'editions/eig-2.yaml'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'cohorte-'))
after(() => rmSync(folder, { recursive: true }))

function fileWith(from: string, to: string): string {
  assert.ok(eig2.includes(from))
  const file = join(folder, 'edition.yaml')
  writeFileSync(file, eig2.replace(from, to))
  return file
}

function cohorte(args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', 'src/main.ts', 'edition', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8', ...env },
  })
  return { status, stdout, stderr }
}

describe('cohorte edition check', () => {
  it('reads our five editions, says what each still needs and finds nothing to correct', () => {
    const { status, stdout } = cohorte(['check'])
    assert.equal(status, 0)
    assert.match(stdout, /editions\/eig-2\.yaml\u202f: prête\./)
    assert.match(stdout, /n’existe pas encore · preselection_with_mentors · présélection avec les mentors/)
    assert.match(stdout, /non connu · wishes\.min · Le règlement parle de trois projets/)
  })

  it('gives file, line and path of a mistake and what to do, in French or in English', () => {
    const file = fileWith('closes: 2017-10-27T17:00', 'closes: 2017-09-20T17:00')
    const line = eig2.slice(0, eig2.indexOf('closes: 2017-10-27T17:00')).split('\n').length
    const french = cohorte(['check', file])
    assert.equal(french.status, 1)
    const said = `${file}:${line} calendar.call.closes\n  Cette date doit venir après calendar.call.opens. Corrigez l’une des deux.`
    assert.ok(french.stderr.includes(said), french.stderr)
    assert.match(cohorte(['check', file, '--lang', 'en']).stderr, /must come after calendar\.call\.opens\. Correct one/)
  })

  it('reads the forms that the edition names, and says where one is missing or wrong', () => {
    const missing = fileWith('definition: eig-3-project', 'definition: of-nowhere')
    const line = eig2.slice(0, eig2.indexOf('definition: eig-3-project')).split('\n').length
    const said = cohorte(['check', missing])
    assert.equal(said.status, 1)
    assert.ok(said.stderr.includes(`${missing}:${line} forms.1.definition\n  Le fichier forms/of-nowhere.yaml manque`))
    mkdirSync(join(folder, 'forms'))
    const form = join(folder, 'forms', 'of-nowhere.yaml')
    const asked = ['title: T', 'sections:', '  - code: a', '    title: A', '    questions:']
    const wrong = [...asked, '      - { code: b, kind: line, label: { fr: B }, required: true }']
    writeFileSync(form, wrong.join('\n'))
    assert.match(cohorte(['check', missing]).stderr, /of-nowhere\.yaml:6 .*label\.en\n {2}Le texte en anglais manque/)
    const late = '      - { code: b, kind: line, label: B, required: true, asked: { question: c, is: [x] } }'
    writeFileSync(form, [...asked, late].join('\n'))
    const english = cohorte(['check', missing, '--lang', 'en'])
    assert.equal(english.status, 1)
    assert.match(english.stderr, /of-nowhere\.yaml:6 .*asked\n {2}“c” is no question asked before this one/)
    rmSync(join(folder, 'forms'), { recursive: true })
  })

  it('says so when a file cannot be read, and explains itself when a command is wrong', () => {
    assert.equal(cohorte(['check', join(folder, 'none.yaml')]).status, 1)
    assert.equal(cohorte([]).status, 2)
    assert.equal(cohorte(['apply']).status, 2)
  })
})

describe('cohorte edition apply', () => {
  let database: TestDatabase
  before(async () => {
    database = await testDatabase()
  })
  after(() => database.close())

  const applied = (...args: string[]) => cohorte(['apply', ...args], { DATABASE_URL: database.url, DATA_DIR: folder })
  const count = async (table: string) => (await database.pool.query(`select 1 from ${table}`)).rowCount

  it('changes nothing without --yes, then publishes thirteen challenges and twenty-eight seats', async () => {
    const shown = applied('editions/eig-2.yaml')
    assert.equal(shown.status, 0)
    assert.match(shown.stdout, /Première version\u202f: 13 défis, 28 postes\./)
    assert.equal(await count('edition'), 0)
    assert.equal(applied('editions/eig-2.yaml', '--yes', '--dry-run').status, 0)
    assert.equal(await count('edition'), 0)
    assert.equal(applied('editions/eig-2.yaml', '--yes').status, 0)
    assert.deepEqual([await count('challenge'), await count('seat')], [13, 28])
  })

  it('shows each difference, wants a reason for it, and is content when there is none', async () => {
    const moved = fileWith('closes: 2017-10-27T17:00', 'closes: 2017-10-28T17:00')
    const silent = applied(moved, '--yes')
    assert.equal(silent.status, 1)
    assert.match(silent.stdout, /calendar\.call\.closes\n {4}− "2017-10-27T17:00"\n {4}\+ "2017-10-28T17:00"/)
    assert.match(silent.stderr, /ne change pas sans raison/)
    assert.equal(applied(moved, '--yes', '--reason', 'Panne du réseau').status, 0)
    assert.equal(await count('edition_version'), 2)
    const again = applied(moved, '--yes')
    assert.equal(again.status, 0)
    assert.match(again.stdout, /rien à changer/)
  })

  it('leaves in force the edition that is, until it is told to use another', async () => {
    const next = fileWith('id: eig-2\n', 'id: next\n')
    writeFileSync(next, readFileSync(next, 'utf8').replaceAll('eig-2-', 'next-'))
    const result = applied(next, '--yes')
    assert.equal(result.status, 0, result.stderr)
    assert.match(result.stdout, /L’édition en vigueur reste eig-2\./)
    const use = (...args: string[]) =>
      cohorte(['use', 'next', ...args], { DATABASE_URL: database.url, DATA_DIR: folder })
    assert.match(use('--reason', 'L’appel ouvre demain').stderr, /plus personne ne pourrait la conduire/)
    const person = [
      'person',
      '--email',
      'team@example.org',
      '--name',
      'Alix Martin',
      '--role',
      'team',
      '--edition',
      'next',
    ]
    const env = { ...process.env, DATABASE_URL: database.url, DATA_DIR: folder }
    const given = spawnSync(process.execPath, ['--no-warnings', 'src/main.ts', ...person], { cwd: root, env })
    assert.equal(given.status, 0)
    assert.match(use().stderr, /Dites pourquoi/)
    assert.equal(use('--reason', 'L’appel ouvre demain').status, 0)
    const { rows } = await database.pool.query('select edition_id from edition_in_force order by id')
    assert.deepEqual(
      rows.map(it => it.edition_id),
      ['eig-2', 'next'],
    )
  })

  it('refuses an edition that needs what does not exist yet, and an archive', () => {
    assert.equal(applied('editions/eig-4.yaml', '--yes').status, 1)
    assert.match(applied('editions/eig-1.yaml', '--yes').stderr, /édition passée/)
  })
})
