import { href } from '../../kernel/address.ts'
import { paths } from './paths.ts'
import { EXTENSIONS, FORMAT_CODES, type Format, MEDIA_TYPES, shapeOf, type Version } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const EU = 'http://publications.europa.eu/resource/authority'
const LICENCE_URI = `${EU}/licence/ETALAB_LO_2_0`
const FILE_TYPES = { csv: 'CSV', excel: 'CSV', json: 'JSON', ods: 'ODS' } as const

export type Catalogued = {
  origin: string
  publisher: { name: string; website?: string | undefined }
  /** ISO 3166: where the programme's places are. */
  country: string
  /** The first and last day that the data is about. */
  span: { from: string; to: string }
  versions: readonly Version[]
}

/** A value of RDF: an address, a text of a language, or of a type. */
export type Term = { id: string } | { text: string; lang?: 'fr' | 'en'; type?: string } | Node
export type Node = { id?: string; types: string[]; says: [string, Term][] }

const lit = (text: string, type?: string): Term => (type ? { text, type } : { text })
const at = (id: string): Term => ({ id })
const both = (property: string, words: { fr: string; en: string }): [string, Term][] => [
  [property, { text: words.fr, lang: 'fr' }],
  [property, { text: words.en, lang: 'en' }],
]

/** The whole catalogue by DCAT-AP 3: catalogue, datasets, a distribution for each format of the latest version. */
export function catalogueNode(it: Catalogued): Node {
  const page = it.origin + paths.catalogue.fr
  return {
    id: page,
    types: ['dcat:Catalog'],
    says: [
      ...both('dct:title', { fr: fr.catalogue.title, en: en.catalogue.title }),
      ...both('dct:description', { fr: fr.catalogue.description, en: en.catalogue.description }),
      ...[['dct:publisher', publisher(it)] as [string, Term], ['foaf:homepage', at(page)] as [string, Term]],
      ['dct:license', at(LICENCE_URI)],
      ['dct:language', at(`${EU}/language/FRA`)],
      ...it.versions.map(version => ['dcat:dataset', datasetNode(it, version)] as [string, Term]),
    ],
  }
}

const publisher = ({ origin, publisher: { name, website } }: Catalogued): Node => ({
  id: `${origin}/donnees#editeur`,
  types: ['foaf:Agent'],
  says: [['foaf:name', lit(name)], ...(website ? [['foaf:homepage', at(website)] as [string, Term]] : [])],
})

function datasetNode(it: Catalogued, version: Version): Node {
  const { dataset } = version
  const words = (key: 'title' | 'about') => ({ fr: fr.datasets[dataset][key], en: en.datasets[dataset][key] })
  const page = it.origin + href(paths.dataset, 'fr', { dataset })
  return {
    id: page,
    types: ['dcat:Dataset'],
    says: [
      ...both('dct:title', words('title')),
      ...both('dct:description', words('about')),
      ['dct:identifier', lit(dataset)],
      ['dct:publisher', at(`${it.origin}/donnees#editeur`)],
      ['dct:license', at(LICENCE_URI)],
      ['dct:modified', lit(version.publishedAt.toISOString(), 'xsd:dateTime')],
      ['owl:versionInfo', lit(String(version.version))],
      ['dct:accrualPeriodicity', at(`${EU}/frequency/DAILY`)],
      ['dcat:theme', at(`${EU}/data-theme/${shapeOf(dataset).theme}`)],
      ['dct:spatial', at(`${EU}/country/${it.country === 'FR' ? 'FRA' : it.country}`)],
      ['dct:temporal', period(it.span)],
      ['dcat:landingPage', at(page)],
      ...FORMAT_CODES.map(format => ['dcat:distribution', distribution(it, version, format)] as [string, Term]),
    ],
  }
}

const period = ({ from, to }: Catalogued['span']): Node => ({
  types: ['dct:PeriodOfTime'],
  says: [
    ['dcat:startDate', lit(from, 'xsd:date')],
    ['dcat:endDate', lit(to, 'xsd:date')],
  ],
})

function distribution({ origin }: Catalogued, { dataset, files, publishedAt, version }: Version, format: Format): Node {
  const file = `${version}.${EXTENSIONS[format]}`
  const address = origin + href(paths.version, 'fr', { dataset, file })
  return {
    id: address,
    types: ['dcat:Distribution'],
    says: [
      ...both('dct:title', { fr: fr.dataset.fileNames[format], en: en.dataset.fileNames[format] }),
      ['dcat:accessURL', at(origin + href(paths.dataset, 'fr', { dataset }))],
      ['dcat:downloadURL', at(address)],
      ['dct:format', at(`${EU}/file-type/${FILE_TYPES[format]}`)],
      ['dcat:mediaType', at(`https://www.iana.org/assignments/media-types/${MEDIA_TYPES[format]}`)],
      ['dcat:byteSize', lit(String(files[format].bytes), 'xsd:nonNegativeInteger')],
      ['dct:license', at(LICENCE_URI)],
      ['dct:issued', lit(publishedAt.toISOString(), 'xsd:dateTime')],
      ['spdx:checksum', checksum(files[format].sha256)],
    ],
  }
}

const checksum = (value: string): Node => ({
  types: ['spdx:Checksum'],
  says: [
    ['spdx:algorithm', at('http://spdx.org/rdf/terms#checksumAlgorithm_sha256')],
    ['spdx:checksumValue', lit(value, 'xsd:hexBinary')],
  ],
})
