import type { Context } from 'hono'
import { href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { renderPdf } from '../../platform/documents/index.ts'
import { postButton } from '../../platform/html/index.ts'
import { idOf, pages, seeOther, signedIn } from '../../platform/http/index.ts'
import type { App, Applied } from '../edition/index.ts'
import { holds } from '../people/rules.ts'
import { cloneForm } from './clone.ts'
import { cloneChoice, publicationForm, readFormPage } from './forms.ts'
import { differencePage } from './pages/changes.ts'
import { crumbsTo, draftPage, formsPage, versionPage } from './pages/team.ts'
import { trialPage } from './pages/trial.ts'
import { formPdf } from './pages/typeset.ts'
import { text } from './pages/words.ts'
import { ofNamed, ofWords, paths } from './paths.ts'
import { publishForm } from './publish.ts'
import * as queries from './queries.ts'
import { differences, type FormDraft, type FormOf, type FormVersion, type PublishRefusal, problemsOf } from './rules.ts'

const { app, get, post } = pages<Applied>()

get(paths.forms, async c => {
  const { edition, services, view } = team(c)
  const drafts = await queries.listDrafts(services.db, edition.id)
  const versions = await queries.listVersions(services.db, edition.id)
  const forms = drafts.map(draft => ({ draft, versions: versions.filter(it => it.of === draft.of) }))
  return c.html(formsPage(view, about(c), forms))
})

get(paths.draft, async c => c.html(await drawDraft(c)))

post(paths.publication, async c => {
  const { edition, services, lang } = team(c)
  const typed = publicationForm(await c.req.parseBody())
  const published = await publishForm(services, signedIn(c), { editionId: edition.id, of: ofIn(c), ...typed })
  if (!published.ok) return c.html(await drawDraft(c, { ...typed, refusal: published.refusal }), 422)
  const notice = { kind: 'success', text: text[lang].team.publishedAs(published.value) } as const
  return seeOther(c, services.config, backTo(c), notice)
})

post(paths.clone, async c => {
  const { edition, services, lang } = team(c)
  const versionId = cloneChoice(await c.req.parseBody())
  const cloned = await cloneForm(services, signedIn(c), { editionId: edition.id, of: ofIn(c), versionId })
  const t = text[lang].team
  const notice = cloned.ok
    ? ({ kind: 'success', text: t.cloned } as const)
    : ({ kind: 'info', text: t.refusals[cloned.refusal.code] } as const)
  return seeOther(c, services.config, backTo(c), notice)
})

get(paths.comparison, async c => {
  const [draft, other] = [await loadDraft(c), await loadOther(c)]
  const { view } = team(c)
  const t = text[view.lang].team
  const label = t.cloneIt(other.editionId, other.number)
  const action = postButton(view, { action: addressIn(c, paths.clone), label, values: { version: other.id } })
  const title = t.comparison(other.editionId, other.number)
  return c.html(differencePage(view, { title, action, ...comparedIn(c, draft, other) }))
})

get(paths.version, async c => {
  const { view } = team(c)
  return c.html(versionPage(view, { ...about(c), version: await loadVersion(c) }))
})

get(paths.difference, async c => {
  const n = idOf(c, 'n')
  const [before, after] = [await loadVersion(c, n - 1), await loadVersion(c, n)]
  const title = text[c.var.lang].team.difference(n - 1, n)
  return c.html(differencePage(c.var.view, { title, ...comparedIn(c, before, after) }))
})

get(paths.draftTrial, async c => c.html(emptyTrial(c, await loadDraft(c))))
post(paths.draftTrial, async c => filledTrial(c, await loadDraft(c)))
get(paths.versionTrial, async c => c.html(emptyTrial(c, await loadVersion(c))))
post(paths.versionTrial, async c => filledTrial(c, await loadVersion(c)))

get(paths.draftPdf, async c => {
  const { edition, lang, services } = team(c)
  const { of, definition } = await loadDraft(c)
  return sendForm(
    c,
    formPdf(edition, { of, lang, definition, date: services.now() }),
    text[lang].team.pdfFile(of, undefined),
  )
})

get(paths.versionPdf, async c => {
  const { edition, lang } = team(c)
  const version = await loadVersion(c)
  const { of, definition, number, publishedAt: date } = version
  return sendForm(c, formPdf(edition, { of, lang, definition, version, date }), text[lang].team.pdfFile(of, number))
})

export const teamRoutes = app

function team(c: Context<App>) {
  if (!holds(signedIn(c), c.var.edition.id, 'team')) throw new NotFound()
  return c.var
}

const about = (c: Context<App>) => ({ edition: c.var.edition.title[c.var.lang], zone: c.var.edition.zone })

function ofIn(c: Context<App>): FormOf {
  const of = ofNamed(c.req.param('of'))
  if (!of) throw new NotFound()
  return of
}

const addressIn = (c: Context<App>, path: { fr: string; en: string }): string =>
  href(path, c.var.lang, { of: ofWords[ofIn(c)][c.var.lang] })

const backTo = (c: Context<App>): string => addressIn(c, paths.draft)

async function loadDraft(c: Context<App>): Promise<FormDraft> {
  const { edition, services } = team(c)
  const draft = await queries.findDraft(services.db, edition.id, ofIn(c))
  if (!draft) throw new NotFound()
  return draft
}

async function loadVersion(c: Context<App>, n = idOf(c, 'n')): Promise<FormVersion> {
  const { edition, services } = team(c)
  const version = await queries.versionAt(services.db, { editionId: edition.id, of: ofIn(c), number: n })
  if (!version) throw new NotFound()
  return version
}

/** A published form of any edition: they are not secret, and the team may take one over. */
async function loadOther(c: Context<App>): Promise<FormVersion> {
  const version = await queries.formVersion(team(c).services.db, idOf(c))
  if (!version || version.of !== ofIn(c)) throw new NotFound()
  return version
}

async function drawDraft(c: Context<App>, again?: { reason: string; refusal: PublishRefusal }) {
  const { edition, services, view } = team(c)
  const draft = await loadDraft(c)
  const versions = (await queries.listVersions(services.db, edition.id)).filter(it => it.of === draft.of)
  const others = await queries.listToClone(services.db, edition.id, draft.of)
  return draftPage(view, { ...about(c), draft, versions, others, reason: '', ...again })
}

const comparedIn = (c: Context<App>, { definition: before, of }: Tried, { definition: after }: Tried) => ({
  crumbs: crumbsTo(c.var.view, of),
  changes: differences(before, after),
  before,
  after,
})

type Tried = Pick<FormVersion, 'of' | 'definition'>

const emptyTrial = (c: Context<App>, { of, definition }: Tried) =>
  trialPage(c.var.view, { of, definition, values: {}, problems: [], complete: false })

/** What was typed is looked at and drawn again; the button that adds a row asks for no judgement. */
async function filledTrial(c: Context<App>, { of, definition }: Tried) {
  const { act, fields } = readFormPage(definition, {}, await c.req.parseBody({ all: true }))
  const values = Object.fromEntries(fields.map(({ name, value }) => [name, value]))
  const problems = act ? [] : problemsOf(definition, values)
  const shown = { of, definition, values, problems, complete: !act && problems.length === 0 }
  return c.html(trialPage(c.var.view, shown), problems.length > 0 ? 422 : 200)
}

async function sendForm(c: Context<App>, document: Parameters<typeof renderPdf>[0], name: string) {
  c.header('Content-Type', 'application/pdf')
  c.header('Content-Disposition', `attachment; filename="${name}.pdf"`)
  return c.body(await renderPdf(document))
}
