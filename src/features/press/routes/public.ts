import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { publicPdf } from '../../../platform/documents/index.ts'
import { networkOf, pages, publicPage, seeOther, sendPublicPdf } from '../../../platform/http/index.ts'
import { formatInstant } from '../../../platform/i18n/index.ts'
import { USUAL } from '../../contact/rules.ts'
import type { App, Applied } from '../../edition/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { askPress } from '../ask-press.ts'
import { requestForm, reviewQuery } from '../forms.ts'
import { releaseDocument, releaseText } from '../pages/document.ts'
import { formerPage, releasePage, withdrawnPage } from '../pages/release.ts'
import { requestPage } from '../pages/request.ts'
import { reviewPage } from '../pages/review.ts'
import { roomPage } from '../pages/room.ts'
import { releasePdf } from '../pages/typeset.ts'
import { text } from '../pages/words.ts'
import { paths } from '../paths.ts'
import {
  findPublished,
  listCoverage,
  listCoverageDays,
  listPublishedReleases,
  listPublishedVersions,
} from '../queries.ts'
import type { PublishedRelease } from '../rules.ts'
import { pressKit } from './kit.ts'
import { reviewedEdition } from './reviewed.ts'

const { app, get, post } = pages<Applied>()
const PER_PAGE = 50
const EMPTY = { kind: '', outlet: '', words: '', trap: '' } as const

get(paths.room, async c => {
  const { edition, services, view } = c.var
  const releases = await listPublishedReleases(services.db, edition.id, services.now())
  const articles = (await listCoverageDays(services.db, edition.id)).length
  return publicPage(c, roomPage(view, { edition, releases, articles }))
})

get(paths.review, async c => {
  const { services, view } = c.var
  const { suite, ...filter } = reviewQuery.parse(c.req.query())
  const { edition, editions } = await reviewedEdition(c, filter.edition)
  const days = await listCoverageDays(services.db, edition.id)
  const articles = await listCoverage(services.db, edition.id, {
    ...asked(edition, filter),
    ...after(suite),
    limit: PER_PAGE,
  })
  const next = articles.length === PER_PAGE ? articles.at(-1) : undefined
  return publicPage(c, reviewPage(view, { edition, editions, filter, articles, days, next }))
})

get(paths.ask, c => {
  const { actor, edition, view } = c.var
  const typed = { ...EMPTY, name: actor?.name ?? '', email: actor?.email ?? '' }
  return publicPage(c, requestPage(view, { typed, keptMonths: (edition.contact ?? USUAL).keptMonths }))
})

post(paths.ask, async c => {
  const { edition, lang, services, view } = c.var
  const typed = requestForm.parse(await c.req.parseBody())
  const sent = await askPress(services, { edition, lang, network: networkOf(c) }, typed)
  const notice = sent.ok && { kind: 'success' as const, text: text[lang].request.sent(sent.value) }
  if (notice) return seeOther(c, services.config, href(paths.ask, lang), notice)
  const { keptMonths } = edition.contact ?? USUAL
  const refusal = sent.ok ? undefined : sent.refusal
  return c.html(requestPage(view, { typed, refusal, keptMonths }), refusal?.code === 'too_many' ? 429 : 422)
})

get(paths.kit, async c => {
  const { edition, services } = c.var
  const { bytes, etag } = await pressKit(services, edition)
  c.header('Cache-Control', 'public, max-age=0, must-revalidate')
  c.header('ETag', `"${etag}"`)
  if (c.req.header('If-None-Match')?.includes(etag)) return c.body(null, 304)
  const name = `${edition.id}-presse.zip`
  const headers = { 'Content-Type': 'application/zip', 'Content-Disposition': `attachment; filename="${name}"` }
  return c.body(await bytes, 200, headers)
})

get(paths.releasePdf, async c => {
  const { lang } = c.var
  const { document, notice, on, release } = await loadDocument(c)
  const pdf = publicPdf(releasePdf(document, { lang, on, notice }))
  return sendPublicPdf(c, { name: `${release.slug}.pdf`, ...pdf })
})

get(paths.releaseText, async c => {
  const { document, notice } = await loadDocument(c)
  c.header('Cache-Control', 'public, max-age=0, must-revalidate')
  return c.text(releaseText(document, notice))
})

get(paths.version, async c => {
  const { services, view } = c.var
  const release = await loadShown(c)
  const versions = await listPublishedVersions(services.db, release.id, services.now())
  const version = versions.find(it => String(it.number) === c.req.param('number'))
  if (!version?.facts) throw new NotFound()
  return publicPage(c, formerPage(view, release, { ...version, facts: version.facts }))
})

get(paths.release, async c => {
  const { services, view } = c.var
  const release = await findPublished(services.db, c.req.param('slug') ?? '', services.now())
  if (!release) throw new NotFound()
  const { withdrawnAt } = release
  if (withdrawnAt) return c.html(withdrawnPage(view, { ...release, withdrawnAt }), 410)
  const versions = await listPublishedVersions(services.db, release.id, services.now())
  return publicPage(c, releasePage(view, { release, versions }))
})

export const publicRoutes = app

/** What anybody may read at the address. Throws NotFound, also for what was withdrawn. */
async function loadShown(c: Context<App>): Promise<PublishedRelease> {
  const { services } = c.var
  const release = await findPublished(services.db, c.req.param('slug') ?? '', services.now())
  if (!release || release.withdrawnAt) throw new NotFound()
  return release
}

async function loadDocument(c: Context<App>) {
  const { lang } = c.var
  const release = await loadShown(c)
  const on = release.correctedAt ?? release.publishedAt
  // Its dateline stays that of the day it was first published.
  const document = releaseDocument(release.facts, release.words, { lang, on: release.publishedAt })
  const at = release.correctedAt && formatInstant(lang, release.correctedAt, release.facts.zone)
  return { document, release, on, notice: at ? text[lang].release.corrected(at) : undefined }
}

type Filter = Omit<ReturnType<typeof reviewQuery.parse>, 'suite'>

function asked(edition: Edition, { acces, defi, titre }: Filter) {
  const challengeId = defi && (edition.challenges.find(it => it.slug === defi)?.id ?? 'none')
  return { challengeId, outlet: titre, paid: acces && acces === 'payant' }
}

function after(suite: string | undefined) {
  const [onDay, id] = suite?.split('_') ?? []
  return onDay && id ? { after: { onDay, id: Number(id) } } : {}
}
