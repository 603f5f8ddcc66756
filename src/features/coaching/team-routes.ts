import type { Context } from 'hono'
import { href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { idOf, pages, seeOther, signedIn } from '../../platform/http/index.ts'
import { type App, type Applied, dayOf } from '../edition/index.ts'
import { listUnmetNeeds, moodsOf, moodTrend } from '../weeks/index.ts'
import { coached } from './coached.ts'
import { portfolioFor } from './follow.ts'
import { contactForm, contactsQuery, erasureForm, messageForm, portfolioQuery, referentForm } from './forms.ts'
import { logContact } from './log-contact.ts'
import { nameReferent } from './name-referent.ts'
import { type ChallengePage, challengePage } from './pages/challenge.ts'
import { linePage } from './pages/line.ts'
import { portfolioPage } from './pages/portfolio.ts'
import { text } from './pages/words.ts'
import { paths } from './paths.ts'
import { answerOn, eraseMessage, noteRead, readableLine } from './private-line.ts'
import * as queries from './queries.ts'
import type { Coached } from './rules.ts'
import { follows, isTeam, portfolioOf, type Referent, seesMood, type WriteRefusal } from './rules.ts'

const { app, get, post } = pages<Applied>()
const PER_PAGE = 20

get(paths.portfolio, async c => {
  const { actor, edition } = await following(c)
  const { tous } = portfolioQuery.parse(c.req.query())
  const portfolio = await portfolioFor(c.var.services, actor, edition, { all: tous === 'oui' })
  return c.html(portfolioPage(c.var.view, portfolio))
})

get(paths.challenge, async c => c.html(await drawChallenge(c)))

post(paths.contacts, async c => {
  const { actor, challenge, edition } = await challengeHere(c)
  const typed = contactForm.parse(await c.req.parseBody())
  const logged = await logContact(c.var.services, actor, edition, { challengeId: challenge.id, ...typed })
  if (!logged.ok) return c.html(await drawChallenge(c, { typed, problems: logged.refusal.problems }), 422)
  return said(c, href(paths.challenge, c.var.lang, { slug: challenge.slug }), text[c.var.lang].challenge.saved)
})

post(paths.referent, async c => {
  const { actor, challenge, edition } = await challengeHere(c)
  const { person: personId } = referentForm.parse(await c.req.parseBody())
  const named = await nameReferent(c.var.services, actor, edition, { challengeId: challenge.id, personId })
  if (!named.ok) return c.html(await drawChallenge(c, { refusal: named.refusal }), 422)
  return said(c, href(paths.challenge, c.var.lang, { slug: challenge.slug }), text[c.var.lang].challenge.named)
})

get(paths.line, async c => c.html(await drawLine(c, '')))

post(paths.line, async c => {
  const { actor, edition } = await following(c)
  const { words } = messageForm.parse(await c.req.parseBody())
  const answered = await answerOn(c.var.services, actor, edition, { lineId: idOf(c), words })
  if (!answered.ok) return c.html(await drawLine(c, words, answered.refusal), 422)
  return said(c, href(paths.line, c.var.lang, { id: idOf(c) }), text[c.var.lang].line.sent)
})

post(paths.lineErasure, async c => {
  const { actor, edition } = await following(c)
  const { message: messageId } = erasureForm.parse(await c.req.parseBody())
  await eraseMessage(c.var.services, actor, edition.id, { lineId: idOf(c), messageId })
  return said(c, href(paths.line, c.var.lang, { id: idOf(c) }), text[c.var.lang].mine.erased)
})

export const teamRoutes = app

const said = (c: Context<App>, address: string, words: string) =>
  seeOther(c, c.var.services.config, address, { kind: 'success', text: words })

/** The team, and the fellows who are somebody's referent; anybody else learns nothing. */
async function following(c: Context<App>) {
  const actor = signedIn(c)
  const edition = coached(c.var.edition)
  if (!edition) throw new NotFound()
  const referents = await queries.listReferents(c.var.services.db, edition.id)
  if (!follows(actor, edition.id, referents)) throw new NotFound()
  return { actor, edition, referents }
}

/** The challenge of an address, for the team and its own referent. */
async function challengeHere(c: Context<App>) {
  const here = await following(c)
  const { actor, edition, referents } = here
  const challenge = edition.challenges.find(it => it.slug === c.req.param('slug'))
  const own = portfolioOf(referents, actor.personId)
  if (!challenge || !(isTeam(actor, edition.id) || own.includes(challenge.id))) throw new NotFound()
  return { ...here, challenge }
}

const BLANK = { kind: '', minutes: '30', withWhom: '', words: '', nextOn: '' }

async function drawChallenge(
  c: Context<App>,
  again: Partial<Pick<ChallengePage, 'typed' | 'problems' | 'refusal'>> = {},
) {
  const { actor, challenge, edition, referents } = await challengeHere(c)
  const { services, view } = c.var
  const { db } = services
  const today = dayOf(services.now(), edition.zone)
  const ofTeam = isTeam(actor, edition.id)
  return challengePage(view, {
    ...{ edition, challenge, today, problems: [], refusal: undefined },
    typed: { ...BLANK, heldOn: today },
    ...again,
    ...(await contactsOf(c, challenge)),
    needs: (await listUnmetNeeds(db, edition)).filter(it => it.challengeId === challenge.id),
    mood: await moodFor(c, { actor, edition, referents }, challenge.id),
    history: await queries.historyOf(db, challenge.id),
    eligible: ofTeam ? await queries.listEligible(db, edition.id, edition.coaching.link) : [],
  })
}

async function contactsOf(c: Context<App>, { id: challengeId, slug }: { id: string; slug: string }) {
  const { avant: below } = contactsQuery.parse(c.req.query())
  const contacts = await queries.listContacts(c.var.services.db, { challengeId, below, limit: PER_PAGE })
  const last = contacts.length === PER_PAGE ? contacts.at(-1) : undefined
  const older = last && href(paths.challenge, c.var.lang, { slug }, { avant: `${last.heldOn}.${last.id}` })
  return { contacts, older }
}

type Seeing = { actor: ReturnType<typeof signedIn>; edition: Coached; referents: readonly Referent[] }

async function moodFor(c: Context<App>, { actor, edition, referents }: Seeing, challengeId: string) {
  const { weeks } = edition
  if (!weeks || !seesMood(actor, referents, challengeId)) return undefined
  const series = (await moodsOf(c.var.services.db, { weeks }, [challengeId])).get(challengeId) ?? []
  return moodTrend(c.var.view, weeks, series)
}

async function drawLine(c: Context<App>, typed: string, refusal?: WriteRefusal) {
  const { actor, edition } = await following(c)
  const { services, view } = c.var
  const line = await services.db.transaction().execute(tx => readableLine(tx, actor, edition.id, idOf(c)))
  const messages = await queries.listMessages(services.db, [line.id])
  await noteRead(services, line.id, 'team')
  return linePage(view, { reader: actor.personId, line, messages, typed, refusal })
}
