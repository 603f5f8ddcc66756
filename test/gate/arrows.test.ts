import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import config, { slices } from '../../.dependency-cruiser.mjs'

/** A small sound project: every role once, in the slices the breaches need. */
const sound: Record<string, string> = {
  'src/main.ts': "import './cli/index.ts'",
  'src/cli/index.ts': "import '../app.ts'\nimport '../demo/index.ts'\nimport '../engine/matching/index.ts'",
  'src/app.ts': "import './slices.ts'",
  'src/slices.ts':
    "import './features/applications/routes.ts'\nimport './features/reviews/index.ts'\nimport './features/assignments/index.ts'",
  'src/demo/index.ts': "import '../features/applications/index.ts'",
  'src/kernel/result.ts': 'export type Result = 1',
  'src/engine/matching/index.ts': "export * from './solve.ts'",
  'src/engine/matching/solve.ts': 'export const solve = 1',
  'src/engine/optimiser.ts': 'export type SolveLp = 1',
  'src/engine/scheduling/index.ts': "export * from './spread.ts'\nexport * from '../matching/index.ts'",
  'src/engine/scheduling/spread.ts': 'export const spread = 1',
  'src/platform/db/index.ts': "import 'kysely'\nimport 'pg'",
  'src/platform/html/index.ts': "import 'hono'",
  'src/platform/i18n/index.ts': 'export const lang = 1',
  'src/platform/mail/index.ts': "import 'nodemailer'",
  'src/platform/optimiser/index.ts': "import 'highs'\nimport type { SolveLp } from '../../engine/optimiser.ts'",
  'src/platform/http/index.ts': "import '@hono/node-server'\nimport 'node:fs'\nimport '../html/index.ts'",
  'src/features/edition/schema.ts': "import 'zod'\nimport 'yaml'",
  'src/features/edition/rules.ts': "import type { Result } from '../../kernel/result.ts'",
  'src/features/people/index.ts': "import './paths.ts'",
  'src/features/people/paths.ts': "import '../../platform/i18n/index.ts'",
  'src/features/applications/index.ts': "import './submit.ts'",
  'src/features/applications/submit.ts': "import './rules.ts'\nimport './store.ts'\nimport '../people/index.ts'",
  'src/features/applications/rules.ts': "import '../edition/rules.ts'",
  'src/features/applications/store.ts': "import '../../platform/db/index.ts'\nimport 'kysely'",
  'src/features/applications/text.fr.ts': "import type { Lang } from '../../platform/html/index.ts'",
  'src/features/applications/pages/receipt.ts':
    "import '../text.fr.ts'\nimport '../../../platform/html/index.ts'\nimport type { Mail } from '../../../platform/mail/index.ts'",
  'src/features/applications/routes.ts':
    "import 'hono'\nimport './index.ts'\nimport './pages/receipt.ts'\nimport '../edition/schema.ts'\nimport '../../platform/http/index.ts'",
  'src/features/reviews/index.ts': "import '../applications/rules.ts'",
  'src/features/assignments/index.ts':
    "import '../../engine/matching/index.ts'\nimport '../../engine/scheduling/index.ts'\nimport '../applications/index.ts'",
  'src/features/applications/rules.test.ts': "import './rules.ts'\nimport '../../../test/support/database.ts'",
  'test/support/database.ts': "import '../../src/platform/db/index.ts'",
}

/** Rule, file that breaks it, line planted on top of that file. */
const breaches: [rule: string, file: string, line: string][] = [
  ['no-cycles', 'src/features/applications/store.ts', "import './submit.ts'"],
  ['no-orphans', 'src/features/applications/alone.ts', 'export const alone = 1'],
  ['no-unresolvable', 'src/features/applications/submit.ts', "import './nowhere.ts'"],
  ['no-undeclared-packages', 'src/features/applications/submit.ts', "import 'biome'"],
  ['no-undeclared-packages', 'src/features/applications/submit.ts', "import 'stranger'"],
  ['src-not-to-tests', 'src/features/applications/submit.ts', "import './rules.test.ts'"],
  ['src-not-to-tests', 'src/features/applications/submit.ts', "import '../../../test/support/database.ts'"],
  ['nobody-imports-the-roots', 'src/features/reviews/index.ts', "import '../../app.ts'"],
  ['only-main-runs-commands', 'src/app.ts', "import './cli/index.ts'"],
  ['only-cli-knows-the-demonstration', 'src/app.ts', "import './demo/index.ts'"],
  ['kernel-imports-nothing', 'src/kernel/result.ts', "import '../platform/i18n/index.ts'"],
  ['kernel-imports-nothing', 'src/kernel/result.ts', "import 'node:crypto'"],
  ['engine-imports-nothing', 'src/engine/matching/solve.ts', "import '../../kernel/result.ts'"],
  ['engine-imports-nothing', 'src/engine/matching/solve.ts', "import 'node:crypto'"],
  ['engine-has-one-door', 'src/features/assignments/index.ts', "import '../../engine/matching/solve.ts'"],
  ['engines-are-apart', 'src/engine/scheduling/spread.ts', "import '../matching/solve.ts'"],
  [
    'only-assignments-and-cli-run-the-matching',
    'src/features/reviews/index.ts',
    "import '../../engine/matching/index.ts'",
  ],
  ['platform-knows-no-feature', 'src/platform/i18n/index.ts', "import '../../features/people/paths.ts'"],
  ['platform-knows-no-feature', 'src/platform/i18n/index.ts', "import '../../engine/matching/index.ts'"],
  [
    'only-the-optimiser-serves-the-engine',
    'src/platform/i18n/index.ts',
    "import type { SolveLp } from '../../engine/optimiser.ts'",
  ],
  ['every-slice-has-its-place', 'src/features/lottery/index.ts', "import '../edition/rules.ts'"],
  ['slice-through-its-doors', 'src/features/assignments/index.ts', "import '../applications/store.ts'"],
  [
    'slice-through-its-doors',
    'src/features/assignments/index.ts',
    "import type { Row } from '../applications/store.ts'",
  ],
  ['outside-through-the-doors', 'src/demo/index.ts', "import '../features/applications/submit.ts'"],
  ['reviewers-are-blind', 'src/features/reviews/index.ts', "import '../people/index.ts'"],
  ['reviewers-are-blind', 'src/features/reviews/index.ts', "import type { Person } from '../people/index.ts'"],
  ['rules-are-pure', 'src/features/applications/rules.ts', "import '../../platform/db/index.ts'"],
  ['rules-are-pure', 'src/features/applications/rules.ts', "import 'kysely'"],
  ['rules-are-pure', 'src/features/applications/rules.ts', "import '../people/index.ts'"],
  ['paths-are-pure', 'src/features/people/paths.ts', "import '../../platform/db/index.ts'"],
  ['text-is-only-text', 'src/features/applications/text.fr.ts', "import '../../platform/db/index.ts'"],
  ['pages-only-draw', 'src/features/applications/pages/receipt.ts', "import '../store.ts'"],
  ['pages-only-draw', 'src/features/applications/pages/receipt.ts', "import type { Row } from '../store.ts'"],
  ['pages-know-no-database', 'src/features/applications/pages/receipt.ts', "import '../../../platform/db/index.ts'"],
  ['pages-do-nothing', 'src/features/applications/pages/receipt.ts', "import '../../../platform/mail/index.ts'"],
  ['sql-knows-no-http', 'src/features/applications/store.ts', "import '../../platform/http/index.ts'"],
  ['verbs-know-no-html', 'src/features/applications/submit.ts', "import './pages/receipt.ts'"],
  ['files-only-through-platform', 'src/features/applications/submit.ts', "import 'node:fs'"],
  ['files-only-through-platform', 'src/features/applications/submit.ts', "import 'fs/promises'"],
  ...slices
    .slice(0, -1)
    .map((slice, place): [string, string, string] => [
      `${slice}-comes-before`,
      `src/features/${slice}/early.ts`,
      `import '../${slices[place + 1]}/index.ts'`,
    ]),
]

const rules: string[] = config.forbidden.map(rule => rule.name ?? 'unnamed')
const packages = rules.filter(name => name.endsWith('-stays-home')).map(name => name.replace('-stays-home', ''))
for (const name of packages)
  breaches.push([`${name}-stays-home`, 'src/features/applications/submit.ts', `import '${name}'`])

let root = ''
before(() => {
  root = mkdtempSync(join(tmpdir(), 'arrows-'))
})
after(() => rmSync(root, { recursive: true, force: true }))

const write = (folder: string, path: string, content: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

/** Writes the sound project with one planted line, and returns the names of the rules it breaks. */
async function broken(file?: string, line?: string): Promise<string[]> {
  const folder = mkdtempSync(join(root, 'project-'))
  write(
    folder,
    'package.json',
    JSON.stringify({ dependencies: versions(packages), devDependencies: versions(['biome']) }),
  )
  for (const name of [...packages, 'biome', 'stranger'])
    write(folder, `node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }))
  for (const name of [...packages, 'biome', 'stranger']) write(folder, `node_modules/${name}/index.js`, '')
  for (const slice of slices) write(folder, `src/features/${slice}/index.ts`, "import '../edition/rules.ts'")
  for (const [path, content] of Object.entries(sound)) write(folder, path, content)
  if (file) write(folder, file, `${line}\n${sound[file] ?? ''}`)
  const { enhancedResolveOptions, ...options } = config.options
  const { output } = await cruise(
    ['src'],
    { ...options, ruleSet: { forbidden: config.forbidden }, validate: true, baseDir: folder },
    enhancedResolveOptions,
  )
  return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name)
}

const versions = (names: string[]) => Object.fromEntries(names.map(name => [name, '1.0.0']))

test('a sound project breaks no arrow rule', async () => {
  assert.deepEqual(await broken(), [])
})

test('every arrow rule has a planted breach', () => {
  assert.deepEqual([...new Set(breaches.map(([rule]) => rule))].sort(), [...rules].sort())
})

for (const [rule, file, line] of breaches)
  test(`${rule} speaks when ${file} says ${line}`, async () => {
    assert.ok((await broken(file, line)).includes(rule))
  })
