import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { idOf, pages, seeOther } from '../../../platform/http/index.ts'
import { listPictures } from '../../content/index.ts'
import { isTime } from '../../content/rules.ts'
import { type App, type Applied, dayOf, instantOf } from '../../edition/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { teamHere } from '../../people/index.ts'
import { choosePictures } from '../choose-pictures.ts'
import { answerClearance, askClearance } from '../clear-release.ts'
import { factsHash } from '../facts-hash.ts'
import { answerForm, kindForm, linkForm, picturesForm, readRelease, whenForm, withdrawalForm } from '../forms.ts'
import { type EditorPage, editorPage } from '../pages/team/editor.ts'
import { listPage } from '../pages/team/list.ts'
import { text } from '../pages/words.ts'
import { paths } from '../paths.ts'
import { endEmbargo, publishRelease, withdrawRelease } from '../publish-release.ts'
import {
  countWaiting,
  findRelease,
  listClearances,
  listKitPictures,
  listPreviews,
  listReleases,
  listVersions,
  readFacts,
} from '../queries.ts'
import { clearBy, isChanged, partiesOf, type Release, type ReleaseRefusal } from '../rules.ts'
import { revokePreview, sendPreviews } from '../send-previews.ts'
import { startRelease, writeRelease } from '../write-release.ts'

const { app, get, post } = pages<Applied>()
const MOST_PICTURES = 200

get(paths.list, async c => {
  teamHere(c)
  const { edition, services, view } = c.var
  const releases = await listReleases(services.db, edition.id)
  const waiting = await countWaiting(services.db, edition.id)
  const pictures = await listPictures(services.db, { limit: MOST_PICTURES })
  const chosen = await listKitPictures(services.db, edition.id)
  return c.html(listPage(view, { edition, releases, waiting, pictures, chosen }))
})

post(paths.list, async c => {
  const { edition, lang, services } = c.var
  const { kind } = kindForm.parse(await c.req.parseBody())
  const id = await startRelease(services, teamHere(c), edition, kind)
  return c.redirect(id === undefined ? href(paths.list, lang) : href(paths.editor, lang, { id }), 303)
})

post(paths.pictures, async c => {
  const { edition, lang, services } = c.var
  const chosen = picturesForm.parse(await c.req.parseBody({ all: true }))
  const known = (await listPictures(services.db, { limit: MOST_PICTURES })).map(it => it.id)
  const ids = chosen.filter(it => known.includes(it))
  await choosePictures(services, teamHere(c), edition, ids)
  return seeOther(c, services.config, href(paths.list, lang), { kind: 'success', text: text[lang].team.pictures.saved })
})

get(paths.editor, async c => c.html(await draw(c)))

post(paths.editor, async c => {
  const { asked, ...typed } = readRelease(await c.req.parseBody({ all: true }))
  if (asked === 'preview') return c.html(await draw(c, { typed }))
  const written = await writeRelease(c.var.services, teamHere(c), c.var.edition, { id: idOf(c), ...typed })
  if (!written.ok) return refused(c, written.refusal, typed)
  return back(c, text[c.var.lang].team.editor.saved)
})

post(paths.asking, async c => {
  const asked = await askClearance(c.var.services, teamHere(c), c.var.edition, idOf(c))
  return asked.ok ? back(c, text[c.var.lang].team.editor.asked) : refused(c, asked.refusal)
})

post(paths.answering, async c => {
  const answer = answerForm.parse(await c.req.parseBody())
  const said = await answerClearance(c.var.services, teamHere(c), c.var.edition, { id: idOf(c), answer })
  return said.ok ? back(c, text[c.var.lang].team.editor.recorded) : refused(c, said.refusal)
})

post(paths.publishing, async c => {
  const actor = teamHere(c)
  const { edition, lang, services } = c.var
  const { at, when } = whenForm.parse(await c.req.parseBody())
  if (when === 'later' && !isTime(at)) return refused(c, { code: 'not_a_time' })
  const until = when === 'later' ? instantOf(at, edition.zone) : undefined
  const published = await publishRelease(services, actor, edition, { id: idOf(c), at: until })
  if (!published.ok) return refused(c, published.refusal)
  const t = text[lang].team.editor
  return back(c, until ? t.scheduled : t.published)
})

post(paths.ending, async c => {
  await endEmbargo(c.var.services, teamHere(c), c.var.edition, idOf(c))
  return back(c, text[c.var.lang].team.editor.ended)
})

post(paths.sending, async c => {
  const sent = await sendPreviews(c.var.services, teamHere(c), c.var.edition, idOf(c))
  return sent.ok ? back(c, text[c.var.lang].team.editor.sent(sent.value)) : refused(c, sent.refusal)
})

post(paths.revoking, async c => {
  const { preview: previewId } = linkForm.parse(await c.req.parseBody())
  await revokePreview(c.var.services, teamHere(c), c.var.edition, { id: idOf(c), previewId })
  return back(c, text[c.var.lang].team.editor.revoked)
})

post(paths.withdrawing, async c => {
  const { withdrawal: reason } = withdrawalForm.parse(await c.req.parseBody())
  const withdrawn = await withdrawRelease(c.var.services, teamHere(c), c.var.edition, { id: idOf(c), reason })
  return withdrawn.ok ? back(c, text[c.var.lang].team.editor.withdrawn) : refused(c, withdrawn.refusal)
})

export const releaseRoutes = app

const back = (c: Context<App>, said: string) =>
  seeOther(c, c.var.services.config, href(paths.editor, c.var.lang, { id: idOf(c) }), { kind: 'success', text: said })

/** What the form lacks is 422; what the state does not allow is 409. */
async function refused(c: Context<App>, refusal: ReleaseRefusal, typed?: EditorPage['typed']) {
  const states: ReleaseRefusal['code'][] = [
    'already_answered',
    'conflict',
    'facts_changed',
    'no_clearance_yet',
    'not_now',
    'nobody',
  ]
  return c.html(await draw(c, { refusal, typed }), states.includes(refusal.code) ? 409 : 422)
}

async function draw(c: Context<App>, again: Pick<EditorPage, 'refusal' | 'typed'> = {}) {
  teamHere(c)
  const { edition, services, view } = c.var
  const release = await findRelease(services.db, edition.id, idOf(c))
  if (!release) throw new NotFound()
  const versions = await listVersions(services.db, release.id)
  const [version] = versions
  if (!version) throw new NotFound()
  const facts = await readFacts(services.db, edition, release.kind, services.now())
  const asked = await listClearances(services.db, release)
  const previews = await listPreviews(services.db, release.id)
  const parties = partiesOf(edition, release.kind, version.words)
  const changed = isChanged(version, factsHash(facts))
  const due = dueOf(edition, release, services.now())
  const found = { edition, release, version, versions, facts, changed, due, parties, asked, previews }
  return editorPage(view, { ...found, ...again })
}

function dueOf(edition: Edition, { askedAt, state }: Release, now: Date): EditorPage['due'] {
  if (state !== 'in_clearance' || !askedAt) return undefined
  const day = clearBy(edition, dayOf(askedAt, edition.zone))
  return { day, isLate: day < dayOf(now, edition.zone) }
}
