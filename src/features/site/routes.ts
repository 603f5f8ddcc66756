import type { Context } from 'hono'
import { type Address, href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { styleGuide } from '../../platform/html/style-guide/index.ts'
import { belowIn, idOf, pages, publicPage, signedIn } from '../../platform/http/index.ts'
import { findMail, listMails, mailsLeave } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import { paths as applications } from '../applications/paths.ts'
import { countingInWords } from '../audience/index.ts'
import { extensionNotice, findPublicExtension } from '../calls/index.ts'
import { listShown } from '../challenges/index.ts'
import { paths as challenges } from '../challenges/paths.ts'
import { entryOf } from '../challenges/rules.ts'
import { announcedNow, ownTitle, teaser } from '../cohort/index.ts'
import { paths as cohort } from '../cohort/paths.ts'
import { mentoredBy } from '../cohort/rules.ts'
import { askBox, countThreads } from '../contact/index.ts'
import { paths as contact } from '../contact/paths.ts'
import { blockOf, questionsOnCall } from '../content/index.ts'
import { paths as content } from '../content/paths.ts'
import { type App, type Applied, listEditions } from '../edition/index.ts'
import { paths as editions } from '../edition/paths.ts'
import { partHere } from '../hiring/index.ts'
import { countListsInDoubt, findOutdatedRun } from '../juries/index.ts'
import { holds } from '../people/rules.ts'
import { countOpenRequests } from '../privacy/index.ts'
import { paths as proposals } from '../proposals/paths.ts'
import { conformity } from './conformity.ts'
import { hostCallDays } from './host-call-days.ts'
import { mapAt } from './map.ts'
import { latestNews } from './news.ts'
import { accessibilityPage } from './pages/accessibility.ts'
import { callPage } from './pages/call.ts'
import { homePage } from './pages/home.ts'
import { hostCallPage } from './pages/host-call.ts'
import { privacyPage } from './pages/legal.ts'
import { mapPage } from './pages/map.ts'
import { messagePage, messagesPage } from './pages/messages.ts'
import { spacePage } from './pages/space.ts'
import { teamPage } from './pages/team.ts'
import { workplacePage } from './pages/workplace.ts'
import { paths } from './paths.ts'
import { monthsOf, standingOf, waitingFor } from './queries.ts'

const { app, get } = pages<Applied>()

const MESSAGES_PER_PAGE = 50
const NEWS_SHOWN = 3

get(paths.home, async c => {
  const { edition, services, view } = c.var
  const entries = (await listShown(services.db, edition, services.now())).map(entryOf)
  const announced = await announcedNow(services.db, edition.id, services.now())
  const announcement = announced && teaser(view, announced)
  const introduction = await blockOf(services.db, view, { editionId: edition.id, place: 'home' })
  const news = await latestNews(services, { editionId: edition.id, lang: view.lang, most: NEWS_SHOWN })
  const shown = { edition, entries, applyHref: applyHref(c), announcement, introduction, news }
  return publicPage(c, homePage(view, shown))
})

get(paths.call, async c => {
  const { edition, lang, services, view } = c.var
  const to = (address: Address) => href(address, lang)
  const hrefs = {
    ...{ apply: applyHref(c), challenges: to(challenges.catalogue), rules: to(editions.rules) },
    ...{ questions: to(content.questions), cohort: to(paths.cohort) },
  }
  const letter = askBox(view, { audience: 'candidates' })
  const asked = await questionsOnCall(services.db, view, edition)
  const extension = extensionNotice(view, edition, await findPublicExtension(services.db, edition.id))
  return publicPage(c, callPage(view, { edition, hrefs, letter, asked, extension }))
})

get(paths.hostCall, c => {
  const { edition, lang, view } = c.var
  const { hostCall } = edition
  if (!hostCall) throw new NotFound()
  const contactHref = href(contact.contact, lang, {}, { qui: 'host' })
  const hrefs = {
    challenges: href(challenges.catalogue, lang),
    contact: contactHref,
    proposals: href(proposals.mine, lang),
    questions: href(content.hostQuestions, lang),
  }
  return publicPage(
    c,
    hostCallPage(view, {
      edition,
      hostCall,
      days: hostCallDays(edition),
      hrefs,
      letter: askBox(view, { audience: 'hosts' }),
    }),
  )
})

get(paths.map, async c => {
  const { edition, services, view } = c.var
  const listed = (await listShown(services.db, edition, services.now())).map(it => entryOf(it).sheet)
  return publicPage(c, mapPage(view, mapAt(edition, view.now, view.lang), listed))
})

get(paths.accessibility, c => {
  const contactHref = href(contact.contact, c.var.lang)
  return publicPage(c, accessibilityPage(c.var.view, c.var.edition, { conformity, contactHref }))
})
get(paths.privacy, async c => {
  const { edition, services, view } = c.var
  const block = await blockOf(services.db, view, { editionId: edition.id, place: 'privacy' })
  return publicPage(c, privacyPage(view, edition, { block, counting: countingInWords(view) }))
})

get(paths.messages, async c => {
  requireKeptMails(c.var.services)
  const before = belowIn(c)
  const mails = await listMails(c.var.services.db, {
    state: 'kept',
    limit: MESSAGES_PER_PAGE,
    ...(before && { before }),
  })
  const last = mails.length === MESSAGES_PER_PAGE ? mails.at(-1)?.id : undefined
  const next = last ? href(paths.messages, c.var.lang, {}, { avant: last }) : undefined
  return c.html(messagesPage(c.var.view, mails, next))
})

get(paths.message, async c => {
  requireKeptMails(c.var.services)
  const mail = await findMail(c.var.services.db, idOf(c))
  if (mail?.state !== 'kept') throw new NotFound()
  return c.html(messagePage(c.var.view, mail))
})

get(paths.space, async c => {
  const actor = signedIn(c)
  const { edition, services, view } = c.var
  const waiting = await waitingFor(services.db, edition, actor.personId, services.now())
  const listsInDoubt = waiting.toApprove ? await countListsInDoubt(services.db, edition.id) : 0
  const own = actor.grants.map(it => it.editionId)
  const others = (await listEditions(services.db)).filter(
    it => it.id !== edition.id && (it.inForce || own.includes(it.id)),
  )
  const mine = ownTitle(view, edition, mentoredBy(actor, edition.id).length)
  return c.html(spacePage(view, { edition, holder: actor, waiting: { ...waiting, listsInDoubt }, mine, others }))
})

get(cohort.workplace, c => {
  const { challenge, part } = partHere(c, ['team', 'fellow', 'operational_mentor', 'high_level_mentor'])
  return c.html(workplacePage(c.var.view, { edition: c.var.edition, challenge, part }))
})

get(paths.team, async c => {
  const { edition, services, view } = c.var
  if (!holds(signedIn(c), edition.id, 'team')) throw new NotFound()
  const standing = await standingOf(services.db, edition.id)
  const listsInDoubt = await countListsInDoubt(services.db, edition.id)
  const outdatedRun = (await findOutdatedRun(services.db, edition.id)) !== undefined
  const months = await monthsOf(services.db, edition, services.now())
  const { open: threadsOpen } = await countThreads(services.db, edition.id)
  const open = { threadsOpen, requestsOpen: await countOpenRequests(services.db, edition.id) }
  return c.html(teamPage(view, edition, { ...standing, ...open, listsInDoubt, outdatedRun, months }))
})

get(paths.styleGuide, c => {
  if (c.var.services.config.mode === 'production') throw new NotFound()
  return c.html(styleGuide(c.var.view))
})

app.get('/.well-known/cohorte-keys.json', c => c.json(c.var.services.signing.keyDocument))

export const routes = app

/** The way to an application in the edition that the page is about, also for those who take part in another. */
const applyHref = (c: Context<App>) => href(applications.mine, c.var.lang, {}, { edition: c.var.edition.id })

/** Kept mails are readable by whoever uses this machine: never in production, never once mails really leave. */
function requireKeptMails({ config }: Services): void {
  if (config.mode === 'production' || mailsLeave(config)) throw new NotFound()
}
