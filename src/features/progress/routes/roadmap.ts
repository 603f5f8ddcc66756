import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { pages } from '../../../platform/http/index.ts'
import type { Applied } from '../../edition/index.ts'
import { comparisonForm, readVersion } from '../forms.ts'
import { comparisonPage } from '../pages/comparison.ts'
import { draftPage } from '../pages/draft.ts'
import { roadmapPage } from '../pages/roadmap.ts'
import { paths } from '../paths.ts'
import { listVersions } from '../queries.ts'
import { comparedOf, type Version } from '../rules.ts'
import { saveVersion } from '../save-version.ts'
import { startVersion } from '../start-version.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { here, said } from './here.ts'

const text = { fr, en }
const { app, get, post } = pages<Applied>()

get(paths.roadmap, async c => {
  const { challengeId, may, ...at } = here(c)
  const versions = await listVersions(c.var.services.db, challengeId)
  const asked = published(versions, Number(c.req.query('version')))
  const shown = asked ?? versions.find(it => it.state === 'published')
  return c.html(roadmapPage(c.var.view, { ...at, versions, shown, mayWrite: may('roadmap') }))
})

post(paths.starting, async c => {
  const { actor, challengeId, edition, here: at } = here(c, 'roadmap')
  const started = await startVersion(c.var.services, actor, edition, challengeId)
  const t = text[c.var.lang]
  const words = started.ok ? t.roadmap.started(started.value) : t.refusals.draft_exists()
  return said(c, href(paths.draft, c.var.lang, { slug: at.slug }), words)
})

get(paths.draft, async c => {
  const { challengeId, here: at, progress } = here(c, 'roadmap')
  const [version] = await listVersions(c.var.services.db, challengeId)
  if (version?.state !== 'draft') throw new NotFound()
  return c.html(draftPage(c.var.view, { progress, here: at, version, typed: version }))
})

post(paths.draft, async c => {
  const { actor, challengeId, edition, here: at, progress } = here(c, 'roadmap')
  const { publish, ...typed } = readVersion(await c.req.parseBody(), progress)
  const saved = await saveVersion(c.var.services, actor, edition, { challengeId, typed, publish })
  const t = text[c.var.lang].roadmap
  const to = (name: 'roadmap' | 'draft') => href(paths[name], c.var.lang, { slug: at.slug })
  if (saved.ok) return publish ? said(c, to('roadmap'), t.publishedNow) : said(c, to('draft'), t.saved)
  const [version] = await listVersions(c.var.services.db, challengeId)
  if (!version) throw new NotFound()
  return c.html(draftPage(c.var.view, { progress, here: at, version, typed, refusal: saved.refusal }), 409)
})

get(paths.comparison, async c => {
  const { challengeId, here: at, progress } = here(c)
  const { a, de } = comparisonForm.parse(c.req.query())
  const versions = await listVersions(c.var.services.db, challengeId)
  const { after, before } = comparedOf(versions, { de, a })
  if (!before || !after) throw new NotFound()
  return c.html(comparisonPage(c.var.view, { progress, here: at, before, after }))
})

export const roadmapRoutes = app

const published = (versions: readonly Version[], number: number) =>
  versions.find(it => it.number === number && it.state === 'published')
