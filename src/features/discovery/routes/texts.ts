import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import { pages } from '../../../platform/http/index.ts'
import { findArchived, listShown } from '../../archives/index.ts'
import { findPersonAt } from '../../cohort/index.ts'
import { findPublishedEvent, findPublishedPost, listQuestions } from '../../content/index.ts'
import { type App, type Applied, rulesMarkdown } from '../../edition/index.ts'
import { figuresMarkdown, listTables } from '../../opendata/index.ts'
import type { Reader } from '../markdown/parts.ts'
import { pastMarkdown } from '../markdown/past.ts'
import { personMarkdown } from '../markdown/person.ts'
import { eventMarkdown, postMarkdown, questionsMarkdown } from '../markdown/written.ts'
import { callMarkdown, challengeMarkdown } from '../markdown.ts'
import { paths } from '../paths.ts'
import { findShown, shownChallenges } from '../records.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { sendText } from './machines.ts'

const text = { fr, en }
const { app, get } = pages<Applied>()

/** A segment that ends in `.md` is a page in Markdown. These come before the pages themselves. */
const fileOf = ({ fr, en }: { fr: string; en: string }) => ({
  fr: `${fr}{[a-z0-9-]+[.]md}`,
  en: `${en}{[a-z0-9-]+[.]md}`,
})

get(fileOf(paths.challengeText), async c => {
  const entry = await findShown(c.var.services, c.var.edition, slugIn(c))
  if (!entry) throw new NotFound()
  return sendMarkdown(c, challengeMarkdown(readerOf(c), entry))
})

get(fileOf(paths.pastText), async c => {
  const { db } = c.var.services
  const sheet = await findArchived(db, c.req.param('edition') ?? '', slugIn(c))
  if (!sheet) throw new NotFound()
  return sendMarkdown(c, pastMarkdown(readerOf(c), sheet, await listShown(db, sheet.edition, sheet.id)))
})

/** What somebody took back is gone from here in the same moment as from their page. */
get(fileOf(paths.personText), async c => {
  const { edition, lang, services } = c.var
  const asked = { editionId: edition.id, slug: slugIn(c), now: services.now() }
  const found = await findPersonAt(services.db, asked)
  if (!found) throw new NotFound()
  if (found === 'gone') return c.text(text[lang].markdown.gone, 410)
  return sendMarkdown(c, personMarkdown(readerOf(c), found.person, found.own))
})

get(fileOf(paths.eventText), async c => {
  const event = await findPublishedEvent(c.var.services.db, slugIn(c))
  if (!event) throw new NotFound()
  return sendMarkdown(c, eventMarkdown(readerOf(c), event))
})

get(paths.figuresText, async c => sendMarkdown(c, figuresMarkdown(await listTables(c.var.services.db), readerOf(c))))

get(fileOf(paths.postText), async c => {
  const post = await findPublishedPost(c.var.services.db, slugIn(c))
  if (!post) throw new NotFound()
  return sendMarkdown(c, postMarkdown(readerOf(c), post.document))
})

get(paths.callText, async c =>
  sendMarkdown(c, callMarkdown(readerOf(c), await shownChallenges(c.var.services, c.var.edition))),
)

get(paths.rulesText, async c => {
  const { edition, lang, services } = c.var
  return sendMarkdown(c, await rulesMarkdown(services.db, edition, { lang, origin: services.config.publicUrl }))
})

get(paths.questionsText, async c => {
  const questions = await listQuestions(c.var.services.db, c.var.edition.id, 'candidate')
  return sendMarkdown(
    c,
    questionsMarkdown(
      readerOf(c),
      questions.map(it => it.document),
    ),
  )
})

export const textRoutes = app

const slugIn = (c: Context<App>) => (c.req.param('file') ?? '').replace(/\.md$/, '')

const sendMarkdown = (c: Context<App>, body: string) => sendText(c, body, 'text/markdown')

const readerOf = ({ var: { edition, lang, services } }: Context<App>): Reader => ({
  ...{ edition, lang, origin: services.config.publicUrl, now: services.now() },
})
