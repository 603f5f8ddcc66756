import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { belowIn, idOf, pages } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { counterEntry } from '../counter-entry.ts'
import { entryForm, listingForm, reasonForm } from '../forms.ts'
import { entriesPage, entryPage } from '../pages/entries.ts'
import { entryPage as newEntryPage } from '../pages/forms.ts'
import { paths } from '../paths.ts'
import { countEntries, ENTRIES_PER_PAGE, findEntry, listEntries } from '../queries.ts'
import { recordOnLine } from '../record-entry.ts'
import { type Refusal, readAmount } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { funded, said, team, today } from './team.ts'

const text = { fr, en }
const { app, get, post } = pages<Applied>()

get(paths.entries, async c => c.html(await drawEntries(c)))

get(paths.newEntry, async c => {
  team(c)
  const typed = { kind: 'expense', line: '', amount: '', day: today(c), label: '', reference: '' }
  return c.html(newEntryPage(c.var.view, { edition: funded(c), typed }))
})

post(paths.newEntry, async c => {
  const actor = team(c)
  const { edition, lang, services, view } = c.var
  const typed = entryForm.parse(await c.req.parseBody())
  const amount = readAmount(typed.amount, lang)
  const recorded = amount.ok ? await recordOnLine(services, actor, edition, { ...typed, amount: amount.value }) : amount
  if (!recorded.ok) return c.html(newEntryPage(view, { edition: funded(c), typed, refusal: recorded.refusal }), 422)
  return said(c, href(paths.board, lang), text[lang].team.recorded(recorded.value))
})

get(paths.entry, async c => c.html(await drawEntry(c, '')))

post(paths.counter, async c => {
  const actor = team(c)
  const { edition, lang, services } = c.var
  const { reason } = reasonForm.parse(await c.req.parseBody())
  const countered = await counterEntry(services, actor, edition, { id: idOf(c), reason })
  if (!countered.ok) return c.html(await drawEntry(c, reason, countered.refusal), 422)
  return said(c, href(paths.entry, lang, { id: idOf(c) }), text[lang].team.countered(countered.value))
})

export const entryRoutes = app

async function drawEntries(c: Context<App>) {
  team(c)
  const { lang, services, view } = c.var
  const edition = funded(c)
  const { defi: slug, ligne: line } = listingForm.parse(c.req.query())
  const challenge = edition.challenges.find(it => it.slug === slug)
  const withChallenges = edition.money.lines.some(it => it.code === line && it.paidTo === 'challenges')
  const narrow = { line, withChallenges, challengeId: challenge?.id }
  const found = await listEntries(services.db, edition.id, { ...narrow, before: belowIn(c) })
  const entries = found.slice(0, ENTRIES_PER_PAGE)
  const last = found.length > entries.length ? entries.at(-1)?.id : undefined
  const query = { ligne: line ?? '', defi: challenge?.slug ?? '' }
  const next = last === undefined ? undefined : href(paths.entries, lang, {}, { ...query, avant: last })
  const count = await countEntries(services.db, edition.id, narrow)
  return entriesPage(view, { edition, entries, count, line, challenge, next })
}

async function drawEntry(c: Context<App>, reason: string, refusal?: Refusal) {
  team(c)
  const entry = await findEntry(c.var.services.db, c.var.edition.id, idOf(c))
  if (!entry) throw new NotFound()
  return entryPage(c.var.view, { edition: funded(c), entry, reason, refusal })
}
