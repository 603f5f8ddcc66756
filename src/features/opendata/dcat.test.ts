import assert from 'node:assert/strict'
import { test } from 'node:test'
import { catalogueNode } from './dcat.ts'
import { jsonLd } from './rdf.ts'
import { DATASETS, type Version } from './rules.ts'

const file = { bytes: 12, sha256: 'a'.repeat(64) }
const versions = DATASETS.map(dataset => ({
  ...{ dataset, version: 1, contentHash: '', rowCount: 0, added: 0, removed: 0, publishedAt: new Date(0) },
  files: { csv: file, excel: file, json: file, ods: file },
})) satisfies Version[]
const publisher = { name: 'Mission Etalab', website: 'https://www.etalab.gouv.fr' }
const span = { from: '2017-01', to: '2018-01-01' }
const catalogue = jsonLd(catalogueNode({ origin: 'https://a.example', publisher, country: 'FR', span, versions }))

const EU = 'http://publications.europa.eu/resource/authority/'
/** What DCAT-AP 3 obliges each class to have. */
const MANDATORY: Record<string, readonly string[]> = {
  'dcat:Catalog': ['dct:title', 'dct:description', 'dct:publisher'],
  'dcat:Dataset': ['dct:title', 'dct:description'],
  'dcat:Distribution': ['dcat:accessURL'],
  'foaf:Agent': ['foaf:name'],
  'spdx:Checksum': ['spdx:algorithm', 'spdx:checksumValue'],
}
/** The vocabularies that it obliges its values to come from, and media types from IANA's. */
const RANGES: Record<string, RegExp> = {
  'dct:accrualPeriodicity': new RegExp(`^${EU}frequency/[A-Z_]+$`),
  'dct:language': new RegExp(`^${EU}language/[A-Z]{3}$`),
  'dct:format': new RegExp(`^${EU}file-type/[A-Z0-9_]+$`),
  'dct:license': new RegExp(`^${EU}licence/[A-Z0-9_]+$`),
  'dcat:theme': new RegExp(`^${EU}data-theme/(?:AGRI|ECON|EDUC|ENER|ENVI|GOVE|HEAL|INTR|JUST|REGI|SOCI|TECH|TRAN)$`),
  'dcat:mediaType': /^https?:\/\/www\.iana\.org\/assignments\/media-types\/[a-z]+\/[a-z.+-]+$/,
  'dcat:accessURL': /^https:\/\/\S+$/,
}

type Thing = { '@type'?: string[]; '@id'?: string } & Record<string, unknown>
const all = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])

/** What is missing or out of range, through the whole graph. */
function faultsIn(it: unknown): string[] {
  if (typeof it !== 'object' || it === null) return []
  const thing = it as Thing
  const missing = all(thing['@type']).flatMap(type =>
    (MANDATORY[String(type)] ?? []).filter(name => all(thing[name]).length === 0).map(name => `${type} ${name}`),
  )
  const others = Object.entries(thing).flatMap(([name, value]) =>
    all(value).flatMap(one => {
      const range = RANGES[name]
      const wrong = range && !range.test(String((one as Thing)['@id'])) ? [`range ${name}`] : []
      return name === '@context' ? [] : [...wrong, ...faultsIn(one)]
    }),
  )
  return [...missing, ...others]
}

test('the catalogue has all that DCAT-AP 3 obliges it to have, from the vocabularies that it names', () => {
  const read = JSON.parse(catalogue) as Thing
  assert.equal(all(read['dcat:dataset']).length, DATASETS.length)
  assert.deepEqual(faultsIn(read), [])
})

test('a catalogue without one of them, or with a value of no vocabulary, is told', () => {
  for (const [type, names] of Object.entries(MANDATORY))
    for (const name of names) {
      const spoilt = catalogue.replaceAll(`"${name}":`, '"dct:other":')
      assert.ok(faultsIn(JSON.parse(spoilt)).includes(`${type} ${name}`), `${type} ${name}`)
    }
  for (const name of Object.keys(RANGES)) {
    const spoilt = JSON.parse(catalogue, (key, value) => (key === name ? { '@id': 'free text' } : value))
    assert.ok(faultsIn(spoilt).includes(`range ${name}`), name)
  }
})
