import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { testServices } from '../../test/support/app.ts'
import { useEdition } from '../../test/support/edition.ts'

const root = resolve(import.meta.dirname, '../..')
const RECORDS = join(root, 'editions/records/funding-1-3.yaml')
let world: Awaited<ReturnType<typeof testServices>>
let folder: string

before(async () => {
  world = await testServices('2018-03-01T09:00:00Z')
  await useEdition(world.services)
  folder = await mkdtemp(join(tmpdir(), 'cohorte-report-'))
})
after(async () => {
  await rm(folder, { recursive: true })
  await world.close()
})

const cohorte = (...args: string[]) =>
  new Promise<{ code: number; out: string }>(settle => {
    const env = { ...process.env, DATABASE_URL: world.database.url }
    execFile(
      process.execPath,
      ['--no-warnings', join(root, 'src/main.ts'), ...args],
      { env },
      (fault, stdout, stderr) =>
        settle({ code: Number(fault?.code ?? 0), out: (stdout + stderr).replace(/[\u00a0\u202f]/g, ' ') }),
    )
  })

test('published figures are counted first, then imported once', async () => {
  const told = (what: string) => `${RECORDS}: 26 figures, ${what}.\n`
  const dry = 'Nothing was written. Give the command again with --yes to write it.\n'
  assert.deepEqual(await cohorte('import', 'funding', RECORDS), {
    code: 0,
    out: `${told('26 new, 0 changed, 0 already there')}${dry}`,
  })
  const yes = ['import', 'funding', RECORDS, '--yes']
  assert.deepEqual(await cohorte(...yes), { code: 0, out: told('26 new, 0 changed, 0 already there') })
  assert.deepEqual(await cohorte(...yes), { code: 0, out: told('0 new, 0 changed, 26 already there') })
})

test('a file that is wrong is told line by line, and nothing of it is imported', async () => {
  const file = join(folder, 'wrong.yaml')
  const line = '  - { published: money, row: salaries, column: eig-1, nature: actual, amount: "1", source: S }'
  const lines = ['records:', line, line, line.replace('"1"', '1.5'), line.replace('actual', 'printed')]
  await writeFile(file, `${lines.join('\n')}\n`)
  const { code, out } = await cohorte('import', 'funding', file, '--yes')
  assert.equal(code, 1)
  assert.match(out, /wrong\.yaml:4 records\.2\.amount/)
  assert.match(out, /wrong\.yaml:5 records\.3\.nature: must be printed for a total, and for nothing else/)
  await writeFile(file, `${lines.slice(0, 3).join('\n')}\n`)
  assert.match((await cohorte('import', 'funding', file)).out, /wrong\.yaml:3 money salaries eig-1: given twice/)
})

test('the published tables are made again, with the 47 cents and the projects that their totals miss', async () => {
  const { code, out } = await cohorte('report', 'history')
  assert.equal(code, 0)
  assert.match(out, /Salaires +756 553,38 € +1 801 326,00 € +2 100 364,09 € +4 658 243,00 €/)
  assert.match(out, /Salaires · Total imprimé 4 658 243,00 € \/ 4 658 243,47 € \(-0,47 €\)/)
  assert.match(out, /Projets déposés · Total imprimé 85 \/ 94 \(-9\) Erreur d’addition connue/)
})

test('the report to the funder and the table of transfers are one command each', async () => {
  const funder = await cohorte('report', 'funder', '--to', folder)
  assert.equal(funder.code, 0)
  assert.match(funder.out, /Enveloppe : 2 500 000,00 € ; engagé : 0,00 € ; payé : 0,00 €/)
  const decree = await cohorte('report', 'decree', '--to', folder, '--edition', 'eig-2', '--lang', 'en')
  assert.match(decree.out, /Table of agreements/)
  const files = (await readdir(folder)).filter(it => it.includes('eig-2'))
  assert.deepEqual(files.toSorted(), [
    'agreements-eig-2-credits.csv',
    'agreements-eig-2.ods',
    'agreements-eig-2.pdf',
    'financeur-eig-2-dossiers.csv',
    'financeur-eig-2-ecritures.csv',
    'financeur-eig-2-lignes.csv',
    'financeur-eig-2-montants.csv',
    'financeur-eig-2.ods',
    'financeur-eig-2.pdf',
  ])
  assert.match(await readFile(join(folder, 'financeur-eig-2.pdf'), 'latin1'), /pdfuaid:part/)
})

test('a report on an edition that is not applied, or that does not exist, is refused', async () => {
  assert.equal((await cohorte('report', 'funder', '--edition', 'eig-9')).code, 1)
  assert.equal((await cohorte('report', 'nothing')).code, 2)
})
