import { renderPdf } from '../../platform/documents/index.ts'
import { formatInstant, formatShortDay, type Lang } from '../../platform/i18n/index.ts'
import { PURPOSES } from '../../platform/personal/index.ts'
import type { Edition } from '../edition/rules.ts'
import type { Copy } from './copy.ts'
import { registerOf } from './register.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }
type About = { edition: Edition; lang: Lang; now: Date }

const template = `#import "/letter.typ": *
#show: letter.with(sender: data.sender, programme: data.programme, place: data.place, reference: data.reference)
#data.lead
#facts(data.facts)
#for part in data.parts [
  == #part.title
  #for it in part.items [
    === #it.title
    #facts(it.pairs)
  ]
]
`

/** A copy of somebody's data as an accessible PDF that carries the same in a form for machines. */
export function typesetCopy(copy: Copy, about: About): Promise<Uint8Array<ArrayBuffer>> {
  const { lang, now } = about
  const { copy: t, mine } = text[lang]
  const parts = PURPOSES.flatMap(purpose => {
    const held = copy.kept.filter(it => it.purpose === purpose)
    const items = held.flatMap(({ rows, table }) =>
      rows.map((row, index) => ({ title: `${table}, ${t.item(index + 1)}`, pairs: pairsOf(row, t.nothing) })),
    )
    return items.length > 0 ? [{ title: mine.purposes[purpose] ?? purpose, items }] : []
  })
  const facts = [
    [t.facts.name, copy.of.name || t.nothing],
    [t.facts.email, copy.of.email],
    [t.facts.madeAt, formatInstant(lang, now, about.edition.zone)],
  ]
  const data = { ...headOf(about), reference: t.title, lead: t.lead, facts, parts }
  const content = JSON.stringify(copy, null, 2)
  const attachment = { name: `${t.file}.json`, mediaType: 'application/json', description: t.attached, content }
  return renderPdf({ main: template, data, title: t.title, lang, date: now, attachments: [attachment] })
}

/** Every value of a row with its name, one line each, however deep. */
function pairsOf(value: unknown, nothing: string, name = ''): [string, string][] {
  if (value === null || value === '') return name ? [[name, nothing]] : []
  if (typeof value !== 'object') return [[name, String(value)]]
  const inside = Object.entries(value).flatMap(([key, it]) =>
    pairsOf(it, nothing, name ? `${name}, ${key}` : key.replaceAll('_', ' ')),
  )
  return inside.length > 0 || !name ? inside : [[name, nothing]]
}

/** The register of processing as an accessible PDF. */
export function typesetRegister(about: About): Promise<Uint8Array<ArrayBuffer>> {
  const { edition, lang, now } = about
  const t = text[lang].register
  const items = registerOf(edition, lang).map(({ name, tables, ...it }) => ({
    title: name,
    pairs: [
      [t.labels.why, it.why],
      [t.labels.basis, it.basis],
      [t.labels.kept, it.kept],
      [t.labels.readers, it.readers],
      [t.labels.tables, tables.join(', ')],
    ],
  }))
  const facts = [
    [t.controller, headOf(about).sender],
    [t.contact, edition.dataProtection.email],
  ]
  const parts = [{ title: edition.title[lang], items }]
  const data = { ...headOf(about), reference: t.title, lead: t.lead, facts, parts }
  return renderPdf({ main: template, data, title: t.title, lang, date: now })
}

const headOf = ({ edition, lang, now }: About) => ({
  sender: edition.institutions.find(it => it.roles.includes('leads'))?.name[lang] ?? edition.programme.name[lang],
  programme: edition.title[lang],
  place: formatShortDay(lang, now, edition.zone),
})
