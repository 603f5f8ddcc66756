import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { faultsCsv, type ImportedSite, importSite, importWords, readSite } from '../features/archives/index.ts'
import { BASES, type Basis, countFaults, type Fault, type Site, siteFrom } from '../features/archives/rules.ts'
import { currentEdition } from '../features/edition/index.ts'
import { NotFound } from '../kernel/not-found.ts'
import { loadConfig } from '../platform/config.ts'
import { type Db, migrate, openDatabase } from '../platform/db/index.ts'
import type { Lang } from '../platform/i18n/index.ts'
import { progressOn } from './progress.ts'
import { readFolder } from './site-folder.ts'

type Words = ReturnType<typeof importWords>

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const options = { apply: flag, report: text, 'publish-people': text, reason: text, lang: text, help: flag } as const
type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values']

/** `import site`: 0 when it could be read, whatever is wrong in it, 1 when it could not, 2 for a wrong command, 130 when stopped. */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options })
  const lang: Lang = (values.lang ?? process.env['LC_ALL'] ?? process.env['LANG'] ?? 'fr').startsWith('en')
    ? 'en'
    : 'fr'
  const words = importWords(lang)
  const [folder] = positionals
  const publish = publishingOf(values)
  if (values.help || !folder || positionals.length > 1 || publish === 'wrong') {
    if (publish === 'wrong') console.error(words.wrongBasis)
    ;(values.help ? console.log : console.error)(words.usage)
    return values.help ? 0 : 2
  }
  const sources = await readFolder(folder).catch((cause: NodeJS.ErrnoException) =>
    say(words.unreadable(folder, cause.code ?? cause.message)),
  )
  if (sources === 'told') return 1
  if (!sources) return say(words.nothing(folder)) && 1
  const database = await openDatabase(loadConfig(process.env))
  try {
    await migrate(database.pool)
    const site = siteFrom(readSite(sources), await programmeOf(database.db))
    sayFaults(site, words)
    if (values.report) await writeReport(values.report, site.faults, lang)
    return await take(database.db, site, { apply: values.apply === true, publish, words })
  } finally {
    await database.close()
  }
}

function say(line: string): 'told' {
  console.error(line)
  return 'told'
}

/** What the options ask to publish: a basis needs its reason, and something to be written. */
function publishingOf(values: Values): { basis: Basis; reason: string } | undefined | 'wrong' {
  const { apply, 'publish-people': given, reason = '' } = values
  if (given === undefined) return undefined
  const basis = BASES.find(it => it === given)
  return basis && apply && reason.trim() !== '' ? { basis, reason } : 'wrong'
}

/** What a promotion that no file describes is called after. */
const programmeOf = (db: Db): Promise<string> =>
  currentEdition(db).then(
    edition => edition.programme.code,
    cause => {
      if (cause instanceof NotFound) return 'Promotion'
      throw cause
    },
  )

const SHOWN = 20

function sayFaults({ challenges, editions, faults, people }: Site, words: Words) {
  for (const { code, count } of countFaults(faults)) {
    console.error(`\n${words.faults[code].name} (${count})`)
    const own = faults.filter(it => it.code === code)
    for (const it of own.slice(0, SHOWN))
      console.error(`  ${it.file}:${it.line} ${words.entry(it.entry)}${words.faults[code].say(it)}`)
    if (count > SHOWN) console.error(`  ${words.more(count - SHOWN)}`)
  }
  if (faults.length > 0) console.error('')
  console.log(words.found(editions.length, challenges.length, people.length))
  const aside = faults.filter(it => !it.kept).length
  console.log(faults.length === 0 ? words.none : words.faultCount(faults.length, aside))
}

async function writeReport(path: string, faults: readonly Fault[], lang: Lang) {
  await writeFile(path, faultsCsv(faults, lang))
  console.log(importWords(lang).report(path))
}

type Taking = { apply: boolean; publish: { basis: Basis; reason: string } | undefined; words: Words }

async function take(db: Db, site: Site, { apply, publish, words }: Taking): Promise<number> {
  const stop = new AbortController()
  const hear = () => stop.abort()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, hear)
  const progress = progressOn(process.stderr)
  const services = { db, now: () => new Date() }
  try {
    const done = await importSite(services, site, { apply, publish, tell: progress.tell, signal: stop.signal })
    progress.end()
    sayPlan(done, words)
    console.log(apply ? words.done : words.dry)
    return 0
  } catch (cause) {
    progress.end()
    if (!stop.signal.aborted) throw cause
    console.error(words.stopped)
    return 130
  }
}

function sayPlan({ plan, published }: ImportedSite, words: Words) {
  const { changes, gone, same } = plan
  for (const it of changes.slice(0, SHOWN)) {
    const what = it.change === 'added' ? words.added : words.changed(it.fields.join(', '))
    console.log(`  ${words.kinds[it.kind]} ${it.name} · ${what}`)
  }
  if (changes.length > SHOWN) console.log(`  … ${changes.length - SHOWN}`)
  const added = changes.filter(it => it.change === 'added').length
  console.log(words.plan(added, changes.length - added, same))
  if (gone.challenges + gone.people > 0) console.log(words.gone(gone.challenges, gone.people))
  if (published > 0) console.log(words.published(published))
}
