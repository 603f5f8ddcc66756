import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import { publicPdf } from '../../../platform/documents/index.ts'
import { idOf, pages, publicPage, sendPublicPdf } from '../../../platform/http/index.ts'
import { differenceOf } from '../call-rules/difference.ts'
import { draftOf } from '../call-rules/draft.ts'
import type { App } from '../index.ts'
import { differencePage } from '../pages/rules/difference.ts'
import { rulesPdf } from '../pages/rules/typeset.ts'
import { versionsPage } from '../pages/rules/versions.ts'
import { rulesText } from '../pages/rules/words.ts'
import { rulesPage } from '../pages/rules.ts'
import { paths } from '../paths.ts'
import { findRulesVersion, listRulesVersions } from '../queries/rules-versions.ts'
import { type Applied, editionById } from '../queries.ts'
import type { FrozenRules, RulesInBoth, RulesVersion } from '../rules/call-rules/document.ts'

const { app, get } = pages<Applied>()

get(paths.rules, async c => {
  const { edition, view, services } = c.var
  const version = await findRulesVersion(services.db, edition.id)
  const document = (version?.document ?? draftOf(edition).document)[view.lang]
  return publicPage(c, rulesPage(view, { document, ...about(edition), version, pending: pendingIn(c, version) }))
})

get(paths.rulesPdf, async c => {
  const { edition, services } = c.var
  const version = await findRulesVersion(services.db, edition.id)
  return sendRules(c, edition, version?.document ?? draftOf(edition).document, version)
})

get(paths.rulesVersions, async c => {
  const { edition, view, services } = c.var
  const versions = await listRulesVersions(services.db, edition.id)
  return publicPage(c, versionsPage(view, { edition: edition.title[view.lang], versions }))
})

get(paths.rulesVersionInForce, c => showVersion(c))

get(paths.rulesVersion, c => showVersion(c))

get(paths.rulesVersionPdf, async c => {
  const { edition, version } = await loadVersion(c)
  return sendRules(c, edition, version.document, version)
})

get(paths.rulesDifference, async c => {
  const { view, lang } = c.var
  const [{ edition, version: before }, { version: after }] = [await loadVersion(c, 'from'), await loadVersion(c, 'to')]
  const changed = differenceOf(before.document[lang], after.document[lang], siteOf(c))
  const compared = {
    editionId: edition.id,
    edition: edition.title[lang],
    from: before.number,
    to: after.number,
    changed,
  }
  return publicPage(c, differencePage(view, compared))
})

export const rulesRoutes = app

const about = ({ instants, zone }: Applied) => ({ opens: instants.callOpens, zone })

const siteOf = (c: Context<App>) => ({ origin: c.var.view.origin, article: rulesText[c.var.lang].inArticle })

/** What the edition says otherwise than the version in force, in the reader's language. */
export function pendingIn(c: Context<App>, version: FrozenRules | undefined) {
  const draft = draftOf(c.var.edition)
  if (!version || version.sha256 === draft.sha256) return []
  return differenceOf(version.document[c.var.lang], draft.document[c.var.lang], siteOf(c))
}

async function showVersion(c: Context<App>) {
  const { edition, version } = await loadVersion(c)
  const { view, services } = c.var
  const [last] = await listRulesVersions(services.db, edition.id)
  const document = version.document[view.lang]
  const shown = { document, ...about(edition), version, inForce: last?.number, pending: [] }
  return publicPage(c, rulesPage(view, shown))
}

/** A version by the edition of the address, or the one in force, and its number. Throws NotFound. */
async function loadVersion(c: Context<App>, name = 'n'): Promise<{ edition: Applied; version: FrozenRules }> {
  const { db } = c.var.services
  const id = c.req.param('edition')
  const edition = id === undefined ? c.var.edition : await editionById(db, id)
  const number = idOf(c, name)
  const version = edition && number < 2 ** 31 ? await findRulesVersion(db, edition.id, number) : undefined
  if (!edition || !version) throw new NotFound()
  return { edition, version }
}

function sendRules(c: Context<App>, edition: Applied, documents: RulesInBoth, version?: RulesVersion) {
  const { lang, view } = c.var
  const document = rulesPdf(edition, documents[lang], { lang, version, origin: view.origin })
  return sendPublicPdf(c, { name: `${rulesText[lang].file(edition.id, version?.number)}.pdf`, ...publicPdf(document) })
}
