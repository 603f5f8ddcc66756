import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { pages, seeOther, signedIn } from '../../../platform/http/index.ts'
import { type App, type Applied, editionById } from '../../edition/index.ts'
import type { Challenge } from '../../edition/rules.ts'
import { partHere } from '../../hiring/index.ts'
import { weekAt, weeksUntil } from '../calendar.ts'
import { noteForm, weekQuery } from '../forms.ts'
import { weekly } from '../jobs.ts'
import { meetNeed } from '../meet-need.ts'
import { noteReading } from '../note-reading.ts'
import { challengePage, linkPage, sharedPage, weekPage } from '../pages/all.ts'
import { text } from '../pages/words.ts'
import { paths } from '../paths.ts'
import { findShared, listOfChallenge, listShares, listWeek } from '../queries.ts'
import type { Programme } from '../rules.ts'
import { hasNote, keepsNotesOf, neighbour, readsWeeks, type SentNote } from '../rules.ts'
import { endSharing, shareNote, tokenHashOf } from '../share-note.ts'

const { app, get, post } = pages<Applied>()
const PER_PAGE = 12

get(paths.all, async c => {
  const edition = readable(c)
  const { semaine, defi, avant } = weekQuery.parse(c.req.query())
  const challenge = edition.challenges.find(it => it.slug === defi)
  if (defi !== undefined && !challenge) throw new NotFound()
  return c.html(challenge ? await drawChallenge(c, edition, challenge, avant) : await drawWeek(c, edition, semaine))
})

get(paths.shared, async c => {
  const { services, view } = c.var
  const found = await findShared(services.db, tokenHashOf(c.req.param('token') ?? ''), services.now())
  const applied = found && (await editionById(services.db, found.editionId))
  const edition = applied && weekly(applied)
  if (!found || !edition) throw new NotFound()
  const title = edition.challenges.find(it => it.id === found.challengeId)?.title ?? found.challengeId
  c.header('X-Robots-Tag', 'noindex')
  return c.html(sharedPage(view, { edition, title, note: found }))
})

post(paths.need, async c => {
  const { edition, which, back } = await noteOf(c)
  const met = await meetNeed(c.var.services, signedIn(c), edition, which)
  const t = text[c.var.lang].all
  const said = met.ok
    ? ({ kind: 'success', text: t.met } as const)
    : ({ kind: 'info', text: t[met.refusal.code] } as const)
  return seeOther(c, c.var.services.config, back, said)
})

post(paths.sharing, async c => {
  const { edition, which, back, challenge } = await noteOf(c)
  const token = await shareNote(c.var.services, signedIn(c), edition, which)
  const url = c.var.services.config.publicUrl + href(paths.shared, c.var.lang, { token })
  return c.html(linkPage(c.var.view, { title: challenge.title, url, back }))
})

post(paths.sharingEnd, async c => {
  const { edition, which, back } = await noteOf(c)
  await endSharing(c.var.services, signedIn(c), edition, which)
  const said = { kind: 'success', text: text[c.var.lang].all.shareEnded } as const
  return seeOther(c, c.var.services.config, back, said)
})

export const allRoutes = app

/** An edition with weeks, for those who take part in it. */
function readable(c: Context<App>): Programme {
  const actor = signedIn(c)
  const edition = weekly(c.var.edition)
  if (!edition || !readsWeeks(actor, edition.id)) throw new NotFound()
  return edition
}

/** The note that a form is about, and the page it came from. */
async function noteOf(c: Context<App>) {
  const { challenge } = partHere(c, ['fellow', 'team'])
  const edition = weekly(c.var.edition)
  if (!edition) throw new NotFound()
  const { semaine, depuis } = noteForm.parse(await c.req.parseBody())
  const query = depuis ? { defi: challenge.slug } : { semaine }
  const back = `${href(paths.all, c.var.lang, {}, query)}#${depuis ? semaine : challenge.slug}`
  return { edition, challenge, which: { challengeId: challenge.id, monday: semaine }, back }
}

async function drawWeek(c: Context<App>, edition: Programme, asked: string | undefined) {
  const { services, view } = c.var
  const now = services.now()
  const known = weeksUntil(edition, now)
  const monday = asked && hasNote(edition, asked) ? asked : known[0]
  if (!monday) return weekPage(view, { edition, week: undefined, notes: [], previous: undefined, next: undefined })
  const notes = await listed(c, edition, await listWeek(services.db, edition.id, monday))
  await noteReading(services, [signedIn(c)], edition.id, monday)
  const next = neighbour(edition, monday, 7)
  return weekPage(view, {
    ...{ edition, notes, week: weekAt(edition, monday), previous: neighbour(edition, monday, -7) },
    next: next && known.includes(next) ? next : undefined,
  })
}

async function drawChallenge(c: Context<App>, edition: Programme, challenge: Challenge, before: string | undefined) {
  const { lang, services, view } = c.var
  const page = { challengeId: challenge.id, before, limit: PER_PAGE }
  const found = await listOfChallenge(services.db, page)
  const last = found.length === PER_PAGE ? found.at(-1)?.monday : undefined
  const next = last && href(paths.all, lang, {}, { defi: challenge.slug, avant: last })
  return challengePage(view, { edition, challenge, notes: await listed(c, edition, found), next })
}

/** Notes in the order of the edition's challenges, with what their reader may do about them. */
async function listed(c: Context<App>, edition: Programme, notes: SentNote[]) {
  const { services } = c.var
  const actor = signedIn(c)
  const shares = await listShares(
    services.db,
    notes.map(it => it.id),
    services.now(),
  )
  return edition.challenges.flatMap(({ id, slug, title }) =>
    notes
      .filter(it => it.challengeId === id)
      .map(note => ({
        ...note,
        ...{ slug, title, keeps: keepsNotesOf(actor, edition.id, id) },
        sharedUntil: shares.find(it => it.noteId === note.id)?.until,
      })),
  )
}
