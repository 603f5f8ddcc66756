// Breaches that types and arrows cannot see. Silence means health.
import ts from 'typescript'
import { allSources, isTest, lineOf, report, type Source } from './sources.ts'
import { parse } from './tokens.ts'

/** The tests of the gate are full of planted breaches. */
const isCode = ({ path }: Source) => /^(src|test)\/.*[.]ts$/.test(path) && !path.startsWith('test/gate/')
const SQL_FILE = /\/(store|queries)([.]ts$|\/)|^src\/platform\/(db|jobs|audit)\//
const PURE_FILE = /^src\/(kernel|engine)\/|^src\/features\/[^/]+\/(rules|paths)([.]ts$|\/)/
const SQL = /[.](selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(|\bsql(<[^>]*>)?`/g

/** What to look for, in which files, and what to say of it. */
type Smell = { says: string; pattern: RegExp; among: (path: string) => boolean }

const smells: Smell[] = [
  { says: 'SQL belongs in store.ts or queries.ts', pattern: SQL, among: path => !SQL_FILE.test(path) },
  {
    says: 'a pure file neither waits, guesses nor speaks',
    pattern: /\b(await|async) |randomUUID|\bconsole[.]|\bcrypto[.]/g,
    among: path => PURE_FILE.test(path),
  },
  {
    says: 'time and chance are arguments',
    pattern: /\bDate[.]now\(|\bnew Date\(\)|\bMath[.]random\b|\bperformance[.]now\(/g,
    among: path => /^src\/(features|engine|kernel)\//.test(path),
  },
  {
    says: 'an error is swallowed; when it must be, a comment on that line says why',
    pattern:
      /\bcatch *(\([^)]*\))? *\{\s*\}|[.]catch\(\((_\w*)?\) *=> *(\{\s*\}|null|undefined|false|\[\])\)(?!.*\/\/)/g,
    among: () => true,
  },
  {
    says: 'the environment is read in platform/config.ts, for the command line',
    pattern: /\bprocess[.]env\b/g,
    among: path => !/^src\/(platform\/(config[.]ts|db\/embedded\/)|main[.]ts|cli\/)/.test(path),
  },
  {
    says: 'words of a page belong in text.fr.ts and text.en.ts',
    pattern: />[^<>${}`\n]*\p{L}{3,}[^<>${}`\n]*<\//gu,
    among: path => /\/pages\/|\/emails([.]ts$|\/)/.test(path),
  },
]

/** Same, for tests. */
const testSmells: Smell[] = [
  { says: 'a test replaces a module', pattern: /\bmock[.]module\(/g, among: () => true },
  {
    says: 'a test is skipped, left for later, or the only one run',
    pattern: /\b(test|it|describe)[.](skip|todo|only)\(|\b(skip|todo|only): *(true|['"`])/g,
    among: () => true,
  },
]

/** One sentence for each smell found by its pattern. */
export function findSmells(sources: Source[]): string[] {
  return sources.filter(isCode).flatMap(({ path, text }) => {
    const code = text.replace(/^( \*|\/\/|\s+\*|\/\*).*$/gm, '')
    return (isTest(path) ? testSmells : smells)
      .filter(({ among }) => among(path))
      .flatMap(({ says, pattern }) =>
        [...code.matchAll(pattern)].map(it => `${path}:${lineOf(code, it.index)}: ${says}: ${it[0].trim()}`),
      )
  })
}

/** One sentence for each table that more than one slice, or part of the platform, writes. */
export function findTwoWriters(sources: Source[]): string[] {
  const writers = new Map<string, Set<string>>()
  for (const { path, text } of sources) {
    const owner = /^src\/(?:features|platform)\/[^/]+|^src\/[^/]+/.exec(path)?.[0]
    if (!owner || isTest(path)) continue
    for (const table of tablesWritten(text)) writers.set(table, (writers.get(table) ?? new Set()).add(owner))
  }
  return [...writers]
    .filter(([, owners]) => owners.size > 1)
    .map(([table, owners]) => `${table}: written by ${[...owners].sort().join(' and ')}`)
    .sort()
}

function tablesWritten(text: string): string[] {
  const built = text.matchAll(/[.](?:insertInto|updateTable|deleteFrom|mergeInto)\(\s*['"](\w+)/g)
  const written = text.matchAll(
    /\b(?:insert\s+into|update|delete\s+from|merge\s+into)\s+"?([a-z_]+)"?(?=\s+(?:set|as|using|where|values|select|default)\b|\s*\()/gi,
  )
  const isTable = (name: string) => name !== 'set'
  return [...built, ...written].map(it => it[1] ?? '').filter(isTable)
}

/** One sentence for each use of the pool inside a transaction: it would not see what the transaction wrote, and may hang. */
export function findPoolInTransaction(sources: Source[]): string[] {
  return sources.filter(it => isCode(it) && !isTest(it.path) && it.text.includes('transaction(')).flatMap(poolUses)
}

function poolUses(source: Source): string[] {
  const file = parse(source)
  const found: string[] = []
  const look = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === 'db' && !isKey(node))
      found.push(`${source.path}:${lineOf(source.text, node.getStart(file))}: the pool is used inside a transaction`)
    ts.forEachChild(node, look)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /transaction\(/.test(`${node.expression.getText(file)}(`))
      for (const it of node.arguments.filter(ts.isArrowFunction)) look(it.body)
    else ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** `{ db: … }` names an option, it does not use the pool. */
const isKey = (node: ts.Identifier) =>
  (ts.isPropertyAssignment(node.parent) || ts.isBindingElement(node.parent)) && node.parent.name === node

const FOLDER_OF_A_SLICE = /^(src\/features\/[^/]+)\/([^/]+)\//

const ROLE = /^(pages|rules|routes|team-routes|forms|store|queries|emails|jobs|text[.](fr|en))$/

/** One sentence for each file or folder of a slice that has no role there. */
export function findStrangeFolders(paths: string[]): string[] {
  const known = new Set(paths)
  const strange = paths.flatMap(path => {
    const [, slice, folder = ''] = FOLDER_OF_A_SLICE.exec(path) ?? []
    return !folder || ROLE.test(folder) || known.has(`${slice}/${folder}.ts`) ? [] : [`${slice}/${folder}`]
  })
  const schemas = paths.filter(path => /^src\/features\/(?!edition\/)[^/]+\/schema[.]ts$/.test(path))
  return [
    ...[...new Set(strange)].map(it => `${it}: inside a slice a folder is a role, or continues the file of its name`),
    ...schemas.map(it => `${it}: only the edition has a schema`),
  ]
}

if (import.meta.main) {
  const sources = allSources()
  report([
    ...findSmells(sources),
    ...findTwoWriters(sources),
    ...findPoolInTransaction(sources),
    ...findStrangeFolders(sources.map(it => it.path)),
  ])
}
