import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Applied, currentEdition, editionById } from '../features/edition/index.ts'
import { type FundingReport, fundingReport, sayHistory } from '../features/funding/index.ts'
import { loadConfig } from '../platform/config.ts'
import { type Db, openDatabase } from '../platform/db/index.ts'
import { closeDocuments } from '../platform/documents/index.ts'
import type { Lang } from '../platform/i18n/index.ts'
import { figures } from './figures.ts'

type Asked = { db: Db; edition: Applied; lang: Lang; now: Date }
/** A file to write, or a line to say. */
type ReportFile = { name: string; bytes: Uint8Array | string } | { say: string }
type Report = { summary: string; files: (asked: Asked) => AsyncIterable<ReportFile> }

/** Every report, by the word that asks for it. */
const reports: Record<string, Report> = {
  funder: {
    summary: 'money, lines and challenges, for the funder: PDF/UA, ODS, CSV',
    files: it => funding('funder', it),
  },
  decree: { summary: 'credits to transfer, or to agree on: PDF/UA, ODS, CSV', files: it => funding('decree', it) },
  figures: {
    summary: 'figures published of editions 1 to 4, counted again, and those of this edition: CSV, JSON',
    files: figures,
  },
  history: { summary: 'tables published about past editions, and where their sums differ', files: history },
}

async function* funding(report: FundingReport, { db, edition, lang, now }: Asked): AsyncIterable<ReportFile> {
  const made = await fundingReport(db, edition, { lang, now, report })
  yield* made.lines.map(say => ({ say }))
  for (const { make, name } of made.files) yield { name, bytes: await make() }
}

async function* history({ db, lang }: Asked): AsyncIterable<ReportFile> {
  for (const say of await sayHistory(db, lang)) yield { say }
}

const usage = () => `cohorte report NAME [--edition ID] [--to FOLDER] [--lang fr|en]

Writes a report on the edition in force, or on another one that is applied, into a folder (here unless told), one file after the other.

${Object.entries(reports)
  .map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)
  .join('\n')}`

const text = { type: 'string' } as const
const options = { edition: text, to: text, lang: text, help: { type: 'boolean' } } as const

/** `report`: 0 when every file is written, 1 when the edition is unknown, 2 for a wrong command. */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options })
  const report = reports[positionals[0] ?? '']
  if (values.help || !report || positionals.length > 1) {
    ;(values.help ? console.log : console.error)(usage())
    return values.help ? 0 : 2
  }
  const database = await openDatabase(loadConfig(process.env))
  try {
    const { db } = database
    const edition = values.edition === undefined ? await currentEdition(db) : await editionById(db, values.edition)
    if (!edition) return refuse(`No edition ${values.edition} is applied: run \`cohorte edition apply\` first.`)
    const lang = values.lang === 'en' ? 'en' : 'fr'
    if (!edition.money && !['history', 'figures'].includes(positionals[0] ?? ''))
      return refuse(`${edition.id} says nothing of money.`)
    return await writeAll(report.files({ db, edition, lang, now: new Date() }), values.to ?? '.')
  } finally {
    await closeDocuments()
    await database.close()
  }
}

/** Each file is told as soon as it is there: a long report shows that it advances. */
async function writeAll(files: AsyncIterable<ReportFile>, folder: string): Promise<number> {
  await mkdir(folder, { recursive: true })
  for await (const file of files) {
    if ('say' in file) {
      console.log(file.say)
      continue
    }
    const { bytes, name } = file
    const path = join(folder, name)
    await writeFile(path, bytes)
    console.log(`${path} (${Buffer.byteLength(bytes)} bytes)`)
  }
  return 0
}

function refuse(problem: string): 1 {
  console.error(problem)
  return 1
}
