import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { pages, seeOther } from '../../../platform/http/index.ts'
import { formatInstant } from '../../../platform/i18n/index.ts'
import { type App, type Applied, instantOf } from '../../edition/index.ts'
import { compareDocuments } from '../compare.ts'
import { previewQuery, restoreForm, versionsQuery, whenForm } from '../forms.ts'
import { text } from '../pages/drawn.ts'
import type { Scheduling } from '../pages/team/editor.ts'
import { versionsPage } from '../pages/team/versions.ts'
import { teamPaths } from '../paths.ts'
import { endSchedule, publishEntry, spanOf, unpublishEntry } from '../publish-entry.ts'
import { documentOf, listVersions } from '../queries.ts'
import { shownPage } from '../routes/showing.ts'
import { entryHere, leadTo, say } from '../routes/team.ts'
import { type Entry, isTime } from '../rules.ts'
import { saveEntry } from '../save-entry.ts'
import { answer } from './entry.ts'

const { app, get, post } = pages<Applied>()

post(teamPaths.publication, async c => {
  const { actor, edition, entry } = await entryHere(c)
  const when = await whenIn(c)
  if (when.isMissing) return refused(c, { code: 'at_missing' })
  const done = await publishEntry(c.var.services, actor, edition, { id: entry.id, ...when })
  if (!done.ok) return refused(c, done.refusal, { publication: when.asked })
  return leadTo(c, teamPaths.entry, saidOf(c, when.at, text[c.var.lang].team.published), { id: entry.id })
})

post(teamPaths.withdrawal, async c => {
  const { actor, edition, entry } = await entryHere(c)
  const when = await whenIn(c)
  if (when.isMissing) return refused(c, { code: 'at_missing' })
  const done = await unpublishEntry(c.var.services, actor, edition, { id: entry.id, ...when })
  if (!done.ok) return refused(c, done.refusal, { withdrawal: when.asked })
  return leadTo(c, teamPaths.entry, saidOf(c, when.at, text[c.var.lang].team.unpublished), { id: entry.id })
})

post(teamPaths.scheduleEnd, async c => {
  const { actor, edition, entry } = await entryHere(c)
  const done = await endSchedule(c.var.services, actor, edition, entry.id)
  if (!done.ok) return refused(c, done.refusal)
  return leadTo(c, teamPaths.entry, text[c.var.lang].team.unscheduled, { id: entry.id })
})

get(teamPaths.preview, async c => {
  const { entry } = await entryHere(c)
  const number = Math.min(entry.version, previewQuery.parse(c.req.query()).version ?? entry.version)
  c.set('view', { ...c.var.view, notice: { kind: 'warning', text: text[c.var.lang].public.previewNote } })
  return c.html(await shownPage(c, await asPublished(c, entry, number)))
})

get(teamPaths.versions, async c => {
  const { entry } = await entryHere(c)
  const versions = await listVersions(c.var.services.db, entry.id)
  const { a: to, de: from } = versionsQuery.parse(c.req.query())
  const [before, after] = [from, to].map(number => versions.find(it => it.number === number))
  const compared = before &&
    after && { from: before.number, to: after.number, differences: compareDocuments(before.document, after.document) }
  return c.html(versionsPage(c.var.view, { entry, versions, compared }))
})

post(teamPaths.restoration, async c => {
  const { actor, edition, entry } = await entryHere(c)
  const { db } = c.var.services
  const { number, version } = restoreForm.parse(await c.req.parseBody())
  const wanted = (await listVersions(db, entry.id)).find(it => it.number === number)
  if (!wanted) throw new NotFound()
  const t = text[c.var.lang].team
  const given = { id: entry.id, name: entry.name, document: wanted.document, reason: t.restoredReason(number) }
  const saved = await saveEntry(c.var.services, actor, edition, { ...given, version, stillRight: false })
  if (saved.ok) return leadTo(c, teamPaths.entry, t.restored(number), { id: entry.id })
  const back = href(teamPaths.versions, c.var.lang, { id: entry.id })
  return seeOther(c, c.var.services.config, back, { kind: 'error', text: say(c.var.lang, saved.refusal) })
})

export const publishingRoutes = app

/** At once, at an instant, or at a time that was asked for and not given. */
async function whenIn(c: Context<App>): Promise<{ at?: Date; asked: string; seen: number; isMissing: boolean }> {
  const { asked, version: seen, when } = whenForm.parse(await c.req.parseBody())
  const isKnown = when === 'later' && isTime(asked)
  return {
    asked,
    seen,
    isMissing: when === 'later' && !isKnown,
    ...(isKnown && { at: instantOf(asked, c.var.edition.zone) }),
  }
}

/** The page as it stands now, with why nothing was done and the instant that was asked for. */
const refused = async (c: Context<App>, refusal: Parameters<typeof say>[1], asked: Scheduling = {}) =>
  answer(c, await entryHere(c), { refused: say(c.var.lang, refusal), asked })

const saidOf = (c: Context<App>, at: Date | undefined, now: string): string =>
  at ? text[c.var.lang].team.scheduled(formatInstant(c.var.lang, at, c.var.edition.zone)) : now

/** A version as it would be read if it were published now. */
async function asPublished(c: Context<App>, entry: Entry, number: number) {
  const { db, now } = c.var.services
  const document = number === entry.version ? entry.document : await documentOf(db, entry.id, number)
  const { startsAt = null, endsAt = null } = spanOf({ kind: entry.kind, document }) ?? {}
  const { editionId, id, kind, name } = entry
  const at = { publishedAt: entry.publishedAt ?? now(), updatedAt: now(), startsAt, endsAt }
  return { id, kind, editionId, name, document, ...at }
}
