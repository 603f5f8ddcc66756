import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isNode, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { importRecords } from '../features/funding/index.ts'
import { amountOf, type PublishedFigure } from '../features/funding/rules.ts'
import { loadConfig } from '../platform/config.ts'
import { migrate, openDatabase } from '../platform/db/index.ts'
import type { Services } from '../platform/services.ts'

const usage = `cohorte import funding FILE.yaml [--yes]
cohorte import site FOLDER [--apply]

Reads figures published about the money of past editions, such as editions/records/funding-1-3.yaml, and says what it would add or
change. With --yes, does it. Doing it twice changes nothing; a figure that changed is kept beside the new one. The site of a programme
becomes past editions: "cohorte import site --help" says how.`

const code = z.string().regex(/^[a-z][a-z0-9-]*$/)
const amount = z
  .string()
  .regex(/^-?\d{1,12}(\.\d{2})?$/, 'must be digits in quotes, with a point and two digits for cents')
const figure = z
  .strictObject({
    published: code,
    row: code,
    column: code,
    nature: z.enum(['actual', 'forecast', 'printed']),
    amount: amount.transform(amountOf),
    source: z.string().trim().min(1),
  })
  .refine(it => (it.column === 'total' || it.row === 'total') === (it.nature === 'printed'), {
    path: ['nature'],
    error: 'must be printed for a total, and for nothing else',
  })
const file = z.strictObject({ records: z.array(figure).min(1) })

/** `import funding`: 0 when the file is right, 1 when something in it must be corrected, 2 for a wrong command. */
export async function run(args: string[]): Promise<number> {
  if (args[0] === 'site') return (await import('./import-site.ts')).run(args.slice(1))
  const options = { yes: { type: 'boolean' }, help: { type: 'boolean' } } as const
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options })
  const [what, path] = positionals
  if (values.help || what !== 'funding' || !path || positionals.length > 2) {
    ;(values.help ? console.log : console.error)(usage)
    return values.help ? 0 : 2
  }
  const figures = await readFigures(path)
  if (!figures) return 1
  const database = await openDatabase(loadConfig(process.env))
  try {
    await migrate(database.pool)
    const services = { db: database.db, now: () => new Date() }
    const { added, changed, same } = await importRecords(services, figures, { dryRun: !values.yes })
    console.log(`${path}: ${figures.length} figures, ${added} new, ${changed} changed, ${same} already there.`)
    if (!values.yes) console.log('Nothing was written. Give the command again with --yes to write it.')
    return 0
  } finally {
    await database.close()
  }
}

/** Takes over the figures that come with the project, so that a demonstration has them. */
export async function importPublished(services: Pick<Services, 'db' | 'now'>): Promise<void> {
  const figures = await readFigures(fileURLToPath(new URL('../../editions/records/funding-1-3.yaml', import.meta.url)))
  if (figures) await importRecords(services, figures, { dryRun: false })
}

/** The figures of a file; undefined when something is wrong in it, and every error has been told with its line. */
async function readFigures(path: string): Promise<PublishedFigure[] | undefined> {
  const source = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => cause.code ?? 'unreadable')
  if (!source.includes('\n')) return wrong([`${path} cannot be read (${source}).`])
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })
  const at = (offset: number) => `${path}:${lines.linePos(offset).line}`
  if (document.errors.length > 0) return wrong(document.errors.map(it => `${at(it.pos[0])} ${it.message}`))
  const parsed = file.safeParse(document.toJS())
  const lineOf = (keys: readonly PropertyKey[]): string => {
    const node = document.getIn(keys, true)
    if (isNode(node) && node.range) return at(node.range[0])
    return keys.length > 0 ? lineOf(keys.slice(0, -1)) : at(0)
  }
  if (!parsed.success)
    return wrong(parsed.error.issues.map(it => `${lineOf(it.path)} ${it.path.join('.')}: ${it.message}`))
  const figures = parsed.data.records
  const places = figures.map(it => `${it.published} ${it.row} ${it.column}`)
  const twice = places.flatMap((place, i) =>
    places.indexOf(place) < i ? [`${lineOf(['records', i])} ${place}: given twice`] : [],
  )
  return twice.length > 0 ? wrong(twice) : figures
}

function wrong(problems: string[]): undefined {
  for (const problem of problems) console.error(problem)
}
