import { createHash } from 'node:crypto'
import { renderDrawing, renderPdf } from '../../../platform/documents/index.ts'
import { assetAt, assetUrl } from '../../../platform/html/index.ts'
import { formatInstant, type Lang } from '../../../platform/i18n/index.ts'
import { pngOf } from '../../../platform/images/index.ts'
import type { Services } from '../../../platform/services.ts'
import { type ZipEntry, zip } from '../../../platform/zip/index.ts'
import { findPicture } from '../../content/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { chartDocument, chartsOf } from '../pages/charts.ts'
import { releaseDocument, releaseText } from '../pages/document.ts'
import { figuresCsv, figuresJson } from '../pages/figures.ts'
import { releasePdf } from '../pages/typeset.ts'
import { listKitPictures, listPublishedReleases } from '../queries.ts'
import type { PublishedRelease } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr: fr.kit, en: en.kit }
const LANGS = ['fr', 'en'] as const
type Picture = NonNullable<Awaited<ReturnType<typeof findPicture>>>
type Holding = { edition: Edition; releases: PublishedRelease[]; pictures: Picture[]; origin: string }
type Kept = { etag: string; bytes: Promise<Uint8Array<ArrayBuffer>> }

const MOST_KEPT = 6
const kept = new Map<string, Kept>()

/**
 * The press kit of an edition as a ZIP, made once for each content: the releases that anybody may read, their figures and charts, the
 * logo and the pictures that the press may take. What is under embargo cannot be in it: it is made of what is published, and of nothing else.
 */
export async function pressKit(
  { config, db, files, now }: Pick<Services, 'config' | 'db' | 'files' | 'now'>,
  edition: Edition,
): Promise<Kept> {
  const releases = await listPublishedReleases(db, edition.id, now())
  const found = await Promise.all((await listKitPictures(db, edition.id)).map(id => findPicture(db, id)))
  const holding = { edition, releases, pictures: found.filter(it => it !== undefined), origin: config.publicUrl }
  const about = { id: edition.id, title: edition.title, press: edition.press, programme: edition.programme }
  const told = JSON.stringify([about, releases, holding.pictures, holding.origin])
  const etag = createHash('sha256').update(told).digest('base64url').slice(0, 22)
  const known = kept.get(etag)
  if (known) return known
  const made = { etag, bytes: build(holding, files) }
  kept.set(etag, made)
  made.bytes.catch(() => kept.delete(etag))
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest) kept.delete(oldest)
  return made
}

async function build(holding: Holding, files: Services['files']): Promise<Uint8Array<ArrayBuffer>> {
  const parts = await Promise.all([
    ...holding.releases.flatMap(release => LANGS.map(lang => releaseFiles(holding, release, lang))),
    ...LANGS.map(lang => chartFiles(holding, lang)),
    logoFiles(),
    ...holding.pictures.map(picture => pictureFile(picture, files)),
  ])
  const readme = LANGS.map(lang => plain(text[lang].readme, contents(holding, lang)))
  return zip([...parts.flat(), ...readme, ...figureFiles(holding)])
}

const plain = (path: string, words: string): ZipEntry => ({ path, bytes: new TextEncoder().encode(words) })

async function releaseFiles({ edition }: Holding, it: PublishedRelease, lang: Lang): Promise<ZipEntry[]> {
  const on = it.correctedAt ?? it.publishedAt
  const document = releaseDocument(it.facts, it.words, { lang, on: it.publishedAt })
  const notice = it.correctedAt ? text[lang].corrected(formatInstant(lang, it.correctedAt, edition.zone)) : undefined
  const path = `${lang}/${text[lang].releases}/${it.slug}`
  const pdf = await renderPdf(releasePdf(document, { lang, on, notice }))
  return [{ path: `${path}.pdf`, bytes: pdf, stored: true }, plain(`${path}.txt`, releaseText(document, notice))]
}

async function chartFiles({ releases }: Holding, lang: Lang): Promise<ZipEntry[]> {
  const drawn = releases.flatMap(it => chartsOf(it.facts, lang).map(chart => ({ ...chart, on: it.publishedAt })))
  const made = await Promise.all(
    drawn.map(async chart => {
      const svg = await renderDrawing(chartDocument(chart, lang))
      const path = `${lang}/${text[lang].charts}/${chart.name}`
      return [plain(`${path}.svg`, svg), { path: `${path}.png`, bytes: await pngOf(svg, 1600), stored: true }]
    }),
  )
  return made.flat()
}

async function logoFiles(): Promise<ZipEntry[]> {
  const svg = assetAt(assetUrl('icon.svg'))?.bytes ?? new Uint8Array()
  const png = await pngOf(new TextDecoder().decode(svg), 1024)
  return [
    { path: 'logo/logo.svg', bytes: new Uint8Array(svg) },
    { path: 'logo/logo.png', bytes: png, stored: true },
  ]
}

async function pictureFile(it: Picture, files: Services['files']): Promise<ZipEntry[]> {
  const largest = printable(it)
  return largest ? [{ path: pathOf(it), bytes: await files.get(largest.sha256), stored: true }] : []
}

/** The largest of those that every newsroom opens. */
const printable = ({ files }: Picture) =>
  files.filter(it => it.type === 'image/jpeg' || it.type === 'image/png').toSorted((a, b) => b.width - a.width)[0]

const pathOf = (it: Picture) => `photos/${it.name}.${printable(it)?.type === 'image/png' ? 'png' : 'jpg'}`

const figureFiles = ({ releases }: Holding): ZipEntry[] => [
  plain('donnees/chiffres.csv', figuresCsv(releases, 'fr')),
  plain('data/figures.csv', figuresCsv(releases, 'en')),
  plain('data/figures.json', figuresJson(releases)),
]

/** What is in the kit and what may be done with it. */
function contents({ edition, origin, pictures, releases }: Holding, lang: Lang): string {
  const t = text[lang]
  const told = releases.map(it => `- ${it.words.headline[lang]} (${formatInstant(lang, it.publishedAt, edition.zone)})`)
  const shown = pictures.map(
    it => `- ${pathOf(it)}\n  ${it.alt[lang]}\n  ${t.credit(it.credit)}\n  ${t.licence(it.licence)}`,
  )
  return [
    t.title(edition.title[lang]),
    t.rights,
    ...[t.releasesTitle, told.join('\n') || t.none, t.figures, t.chartsTitle, t.logo],
    ...[t.pictures, shown.join('\n') || t.none],
    t.contact(edition.press.email, `${origin}${lang === 'fr' ? '/presse' : '/en/press'}`),
  ]
    .join('\n\n')
    .concat('\n')
}
