import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import {
  type AppliedVersion,
  apply,
  type Change,
  check,
  compare,
  currentEdition,
  dataOf,
  editionById,
  editionJsonSchema,
  isReady,
  parse,
  type Report,
  textIn,
  use,
} from '../features/edition/index.ts'
import { type EditionData, type Finding, pathText, type Text } from '../features/edition/rules.ts'
import type { Result } from '../kernel/result.ts'
import { loadConfig } from '../platform/config.ts'
import { type Database, migrate, openDatabase } from '../platform/db/index.ts'
import type { Lang } from '../platform/i18n/index.ts'
import { formFaults, type Located, writeBeside, writeForms } from './edition-forms.ts'

type Words = ReturnType<typeof textIn>

const options = {
  lang: { type: 'string' },
  'dry-run': { type: 'boolean' },
  reason: { type: 'string' },
  yes: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/** `edition check | apply | use | schema`. 0 when all is well, 1 when something must be corrected, 2 for a wrong command. */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options })
  const lang = langFrom(values.lang ?? process.env['LC_ALL'] ?? process.env['LANG'])
  const text = textIn(lang)
  const [verb, ...files] = positionals
  if (verb === 'schema') {
    console.log(JSON.stringify(editionJsonSchema(), null, 2))
    return 0
  }
  if (verb === 'check') return checkFiles(files, text, lang)
  const [file] = files
  if (verb === 'apply' && file && files.length === 1) return applyFile(file, { ...values, text, lang })
  if (verb === 'use' && file && files.length === 1) return useEdition(file, values.reason ?? '', text, lang)
  ;(values.help ? console.log : console.error)(text.command.usage)
  return values.help ? 0 : 2
}

const langFrom = (name = 'fr'): Lang => (name.toLowerCase().startsWith('en') ? 'en' : 'fr')

async function checkFiles(files: string[], text: Words, lang: Lang): Promise<number> {
  const all = files.length > 0 ? files : await ourEditions()
  let wrong = false
  for (const file of all.toSorted()) {
    const read = await readEdition(file, text, lang)
    if (!read) wrong = true
    else if (read.data.kind === 'archive') console.log(text.command.verdict.archive(file))
    else console.log(isReady(read.report) ? text.command.verdict.ready(file) : text.command.verdict.incomplete(file))
  }
  return wrong ? 1 : 0
}

/** The files of the project's own folder, named from where the command is given. */
async function ourEditions(): Promise<string[]> {
  const folder = fileURLToPath(new URL('../../editions', import.meta.url))
  return (await readdir(folder)).filter(isEdition).map(name => relative('.', join(folder, name)))
}

/** The bank of questions lies beside the editions that ask them, and is checked with each. */
const isEdition = (name: string) => /\.ya?ml$/.test(name) && name !== 'questions.yaml'

/** Reads and checks a file and prints everything there is to say; undefined when something in it is wrong. */
async function readEdition(file: string, text: Words, lang: Lang) {
  const source = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => unreadable(cause, file, text))
  if (source === undefined) return undefined
  const parsed = parse(source)
  const report = 'data' in parsed ? check(parsed.data) : undefined
  const faults = faultsIn(file, parsed, report)
  for (const { file: at, line, finding } of faults)
    console.error(`${at}:${line} ${pathText(finding.path)}\n  ${sayFinding(text, finding)}`)
  if (report) sayNeeds(report, text, lang)
  if (faults.length > 0) console.error(text.command.verdict.wrong(file, faults.length))
  return report && 'data' in parsed && faults.length === 0 ? { data: parsed.data, report } : undefined
}

/** What is wrong in the file of an edition, then in those of its forms. */
function faultsIn(file: string, parsed: ReturnType<typeof parse>, report: Report | undefined): Located[] {
  const own = 'findings' in parsed ? parsed.findings : (report?.findings ?? [])
  const lineOf = (it: Finding) => (it.code === 'not_yaml' ? it.line : parsed.lineOf(it.path))
  const forms = 'data' in parsed && parsed.data.kind === 'edition' ? formFaults(file, parsed.data, parsed.lineOf) : []
  return [...own.map(finding => ({ file, line: lineOf(finding), finding })), ...forms]
}

function unreadable(cause: NodeJS.ErrnoException, file: string, text: Words): undefined {
  if (cause.code !== 'ENOENT' && cause.code !== 'EISDIR' && cause.code !== 'EACCES') throw cause
  console.error(text.command.unreadable(file))
}

const sayFinding = (text: Words, finding: Finding) => (text.findings[finding.code] as (it: Finding) => string)(finding)

function sayNeeds({ gaps, features }: Report, text: Words, lang: Lang) {
  for (const { path, note } of gaps) console.log(`  ${text.command.gap} · ${path} · ${inLang(note, lang)}`)
  if (features.length === 0) return
  const missing = features.filter(({ implemented }) => !implemented)
  for (const { feature } of missing) console.log(`  ${text.command.notYet} · ${feature} · ${text.features[feature]}`)
  console.log(`  ${text.command.features(features.length - missing.length, features.length)}`)
}

const inLang = (text: Text, lang: Lang) => text[lang]

type Asked = { 'dry-run'?: boolean; yes?: boolean; reason?: string; text: Words; lang: Lang }

async function applyFile(file: string, asked: Asked): Promise<number> {
  const { text } = asked
  const read = await readEdition(file, text, asked.lang)
  if (!read) return 1
  if (read.data.kind === 'archive') return say(text.command.archive(file))
  if (!isReady(read.report)) return say(text.command.refusals.not_ready)
  const database = await openDatabase(loadConfig(process.env))
  try {
    await migrate(database.pool)
    return await putApplied(database, read.data, { ...asked, folder: dirname(file) })
  } finally {
    await database.close()
  }
}

type Putting = Asked & { folder: string }

async function putApplied({ db }: Database, data: EditionData, { text, folder, ...asked }: Putting): Promise<number> {
  const current = await editionById(db, data.id)
  const version = current?.version
  const changes = current && compare(dataOf(current), data)
  if (changes?.length === 0) {
    console.log(text.command.refusals.nothing_changed)
    if (asked.yes && !asked['dry-run'] && current) await db.transaction().execute(tx => writeForms(folder)(tx, current))
    return 0
  }
  if (changes) sayChanges(changes, text)
  else console.log(text.command.first(data.challenges.length, data.places.seats))
  if (!asked.yes || asked['dry-run']) {
    console.log(text.command.dryRun)
    return 0
  }
  const reason = asked.reason ?? (version === undefined ? text.command.firstReason : '')
  const applying = {
    data,
    reason,
    actorId: null,
    onApplied: writeBeside(folder),
    ...(version !== undefined && { expects: version }),
  }
  const code = sayOutcome(data.id, await apply({ db, now: () => new Date() }, applying), text)
  const { id } = await currentEdition(db)
  if (code === 0 && id !== data.id) console.log(text.command.notInForce(id, data.id))
  return code
}

async function useEdition(editionId: string, reason: string, text: Words, lang: Lang): Promise<number> {
  const database = await openDatabase(loadConfig(process.env))
  try {
    await migrate(database.pool)
    const used = await use({ db: database.db, now: () => new Date() }, { actor: null, editionId, reason })
    if (!used.ok) return say(text.team.editions.use.refusals[used.refusal.code])
    const edition = await editionById(database.db, editionId)
    console.log(text.team.editions.use.done(edition?.title[lang] ?? editionId))
    return 0
  } finally {
    await database.close()
  }
}

function sayChanges(changes: Change[], text: Words) {
  console.log(text.command.changes(changes.length))
  const value = (it: unknown) => (it === undefined ? text.command.nothing : JSON.stringify(it))
  for (const { path, before, after } of changes) console.log(`  ${path}\n    − ${value(before)}\n    + ${value(after)}`)
}

function sayOutcome(
  id: string,
  outcome: Result<AppliedVersion, { code: keyof Words['command']['refusals'] }>,
  text: Words,
): number {
  if (!outcome.ok) return say(text.command.refusals[outcome.refusal.code])
  console.log(text.command.applied(id, outcome.value.version))
  return 0
}

function say(problem: string): 1 {
  console.error(problem)
  return 1
}
