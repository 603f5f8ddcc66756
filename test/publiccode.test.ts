import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { parse } from 'yaml'
import { z } from 'zod'

/** The controlled vocabularies of the standard (yml.publiccode.tools), as far as this project could choose from them. */
const CATEGORIES = [
  ...[
    'applicant-tracking',
    'budgeting',
    'collaboration',
    'content-management',
    'data-collection',
    'document-management',
  ],
  ...['event-management', 'feedback-and-reviews-management', 'grant-management', 'hr', 'knowledge-management'],
  ...['project-management', 'survey', 'talent-management', 'workflow-management'],
] as const
const SCOPES = [
  'culture',
  'education',
  'employment',
  'local-authorities',
  'research',
  'science-and-technology',
  'society',
] as const
const TYPES = [
  ...['standalone/mobile', 'standalone/iot', 'standalone/desktop', 'standalone/web', 'standalone/backend'],
  ...['standalone/other', 'addon', 'library', 'configurationFiles'],
] as const
/** Those of SPDX under which the project could be: a project under another changes this on purpose. */
const LICENCES = ['AGPL-3.0-or-later', 'EUPL-1.2', 'GPL-3.0-or-later', 'MIT'] as const

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const contact = z.strictObject({
  name: z.string().min(1),
  email: z.email().exactOptional(),
  phone: z.string().exactOptional(),
  affiliation: z.string().exactOptional(),
})
const maintenance = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['internal', 'community']), contacts: z.array(contact).min(1) }),
  z.strictObject({ type: z.literal('none') }),
  z.strictObject({
    type: z.literal('contract'),
    contractors: z.array(z.strictObject({ name: z.string().min(1), until: day })).min(1),
    contacts: z.array(contact).exactOptional(),
  }),
])
const dependency = z.strictObject({
  name: z.string().min(1),
  versionMin: z.string().exactOptional(),
  versionMax: z.string().exactOptional(),
  version: z.string().exactOptional(),
  optional: z.boolean().exactOptional(),
})

/** publiccode.yml 0.4: every key that it requires, and of the others those that this project says. */
const standard = z.strictObject({
  publiccodeYmlVersion: z.enum(['0.2', '0.3', '0.4', '0.5']),
  name: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
  landingURL: z.url().exactOptional(),
  softwareVersion: z.string().exactOptional(),
  releaseDate: day.exactOptional(),
  platforms: z.array(z.enum(['web', 'windows', 'mac', 'linux', 'ios', 'android'])).min(1),
  categories: z.array(z.enum(CATEGORIES)).min(1),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.enum(TYPES),
  intendedAudience: z
    .strictObject({
      countries: z.array(z.string().regex(/^[a-z]{2}$/)).exactOptional(),
      scope: z.array(z.enum(SCOPES)).exactOptional(),
    })
    .exactOptional(),
  description: z
    .record(
      z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
      z.strictObject({
        localisedName: z.string().exactOptional(),
        shortDescription: z.string().min(1).max(150),
        longDescription: z.string().min(150).max(10_000),
        features: z.array(z.string().min(1).max(100)).min(1),
      }),
    )
    .refine(it => Object.keys(it).length > 0),
  legal: z.strictObject({ license: z.enum(LICENCES) }),
  maintenance,
  localisation: z.strictObject({ localisationReady: z.boolean(), availableLanguages: z.array(z.string()).min(1) }),
  dependsOn: z.strictObject({ open: z.array(dependency) }).exactOptional(),
})

const root = new URL('../', import.meta.url)
const read = (name: string) => readFile(new URL(name, root), 'utf8')
const said = parse(await read('publiccode.yml')) as Record<string, unknown>

test('publiccode.yml has every key that its standard requires, with values of its vocabularies', () => {
  const told = standard.safeParse(said)
  assert.deepEqual(told.error?.issues ?? [], [])
})

test('a publiccode.yml without a required key, or with a value of no vocabulary, is told', () => {
  const required = [
    ...['publiccodeYmlVersion', 'name', 'url', 'platforms', 'categories', 'developmentStatus', 'softwareType'],
    ...['description', 'legal', 'maintenance', 'localisation'],
  ]
  for (const key of required) {
    const { [key]: _, ...others } = said
    assert.equal(standard.safeParse(others).success, false, `without ${key}`)
  }
  const wrong = {
    categories: ['recruiting'],
    developmentStatus: 'ready',
    softwareType: 'web',
    legal: { license: 'EUPL' },
    maintenance: { type: 'internal', contacts: [] },
    intendedAudience: { scope: ['government-of-france'] },
    url: 'cohorte.git',
  }
  for (const [key, value] of Object.entries(wrong))
    assert.equal(standard.safeParse({ ...said, [key]: value }).success, false, `${key}: ${JSON.stringify(value)}`)
})

test('publiccode.yml says what the rest of the project says', async () => {
  const told = standard.parse(said)
  const manifest = JSON.parse(await read('package.json')) as { license: string; version: string }
  assert.equal(told.legal.license, manifest.license)
  assert.deepEqual(told.localisation.availableLanguages, Object.keys(told.description))
  const released = /^## \d/m.test(await read('CHANGELOG.md'))
  assert.equal(
    told.softwareVersion,
    released ? manifest.version : undefined,
    'only a version that was released is named',
  )
  assert.equal(told.releaseDate === undefined, told.softwareVersion === undefined)
  // No address of ours is told as long as there is none: a name that nobody can ever hold (RFC 6761, RFC 2606), or a real one.
  assert.doesNotMatch(JSON.stringify(said), /localhost|example\b|\/work\//)
})
