import type { Context } from 'hono'
import { href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { csv } from '../../platform/csv/index.ts'
import { pages, seeOther, signedIn } from '../../platform/http/index.ts'
import type { App, Applied } from '../edition/index.ts'
import { cardForm, levelsFrom, listingForm, proposalForm } from './forms.ts'
import { bySkill, placesOf, skillChoices } from './naming.ts'
import { cardPage } from './pages/card.ts'
import { directoryPage, roleIn } from './pages/directory.ts'
import { skillsPage } from './pages/skills.ts'
import { paths } from './paths.ts'
import { placeSelf } from './place-self.ts'
import * as queries from './queries.ts'
import { boardRoutes } from './routes/board.ts'
import { type CardRefusal, linesOf } from './rules.ts'
import { saveCard } from './save-card.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }
const PAGE = 30
/** More people than a programme has: a file is whole. */
const WHOLE = 5000
const { app, get, post } = pages<Applied>()

get(paths.directory, async c => {
  requireDirectory(c)
  const { after, ...typed } = listingForm.parse(c.req.query())
  const { lang, view } = c.var
  const { cards, places, skills, standing } = await cardsHere(c, typed, { after, limit: PAGE + 1 })
  const shown = cards.slice(0, PAGE)
  const last = cards.length > PAGE ? shown.at(-1)?.personId : undefined
  const next = last === undefined ? undefined : href(paths.directory, lang, {}, { ...typed, after: last })
  return c.html(directoryPage(view, { cards: shown, standing, places, skills, typed, next }))
})

get(paths.asCsv, async c => {
  const { member } = await queries.findStanding(c.var.services.db, signedIn(c).personId)
  if (!member) throw new NotFound()
  requireDirectory(c)
  c.header('Content-Type', 'text/csv; charset=utf-8')
  c.header('Content-Disposition', `attachment; filename="${text[c.var.lang].directory.title}.csv"`)
  return c.body(csv(await csvRows(c)))
})

get(paths.card, async c => c.html(await drawCard(c)))

post(paths.card, async c => {
  const { edition, lang, services } = c.var
  requireDirectory(c)
  const typed = cardForm.parse(await c.req.parseBody())
  const saved = await saveCard(services, signedIn(c), edition, typed)
  if (!saved.ok) return c.html(await drawCard(c, { ...typed, refusal: saved.refusal }), 422)
  return seeOther(c, services.config, href(paths.card, lang), { kind: 'success', text: text[lang].card.saved })
})

post(paths.ownSkills, async c => {
  const { edition, lang, services } = c.var
  const body = await c.req.parseBody()
  const { level, proposed: name } = proposalForm.parse(body)
  const proposed = name ? { name, level } : undefined
  await placeSelf(services, signedIn(c), edition, { levels: levelsFrom(body), proposed })
  return seeOther(c, services.config, href(paths.card, lang), { kind: 'success', text: text[lang].card.skillsSaved })
})

get(paths.skills, async c => {
  const { edition, lang, services, view } = c.var
  requireDirectory(c)
  const { current } = await queries.findStanding(services.db, signedIn(c).personId)
  if (!current.includes(edition.id)) throw new NotFound()
  const placed = await queries.listPlaced(services.db, edition.id)
  const rows = bySkill(edition, lang, placed, lines => lines.map(it => it.person))
  return c.html(skillsPage(view, edition.title[lang], rows))
})

app.route('/', boardRoutes)

export const routes = app

function requireDirectory(c: Context<App>) {
  if (!c.var.edition.directory) throw new NotFound()
}

type Typed = Omit<ReturnType<typeof listingForm.parse>, 'after'>

async function cardsHere(c: Context<App>, typed: Typed, page: { after?: number | undefined; limit: number }) {
  const { actor, edition, lang, services } = c.var
  const { db, now } = services
  const standing = await queries.findStanding(db, actor?.personId)
  const places = await placesOf(db)
  // What somebody proposed is of their cohort: others choose among the skills of the edition's list.
  const known = await skillChoices(db, edition, lang)
  const skills = known.filter(it => !isId(it.value) || standing.current.includes(edition.id))
  const hosted = places.flatMap(it => it.challenges).filter(({ host }) => host.institution[lang] === typed.host)
  const cards = await queries.listCards(db, standing, now(), {
    ...{
      words: typed.q,
      editionId: typed.cohort || undefined,
      profile: typed.profile || undefined,
      skill: typed.skill || undefined,
    },
    ...{ challengeIds: typed.host ? hosted.map(it => it.id) : undefined, ...page },
  })
  return { cards, places, skills: skills.map(it => ({ ...it, value: isId(it.value) ? it.label : it.value })), standing }
}

/** A proposed skill is looked for by its name: ids are of no use outside. */
const isId = (value: string) => /^\d+$/.test(value)

async function csvRows(c: Context<App>) {
  const t = text[c.var.lang]
  const { cards, places } = await cardsHere(c, listingForm.parse(c.req.query()), { limit: WHOLE })
  const { fields } = t.card
  const head = [
    t.directory.name,
    fields.cohort,
    fields.email,
    fields.phone,
    fields.links,
    fields.biography,
    fields.skills,
  ]
  const rows = cards.map(card => [
    ...[card.name, card.participations.map(it => roleIn(c.var.view, places, it)).join(' ; '), card.email, card.phone],
    ...[
      linesOf(card.links ?? '').join(' '),
      card.biography,
      card.skills.map(it => `${it.name} (${t.levels[it.level]})`).join(', '),
    ],
  ])
  return [head, ...rows]
}

async function drawCard(c: Context<App>, again?: ReturnType<typeof cardForm.parse> & { refusal: CardRefusal }) {
  requireDirectory(c)
  const { edition, lang, services, view } = c.var
  const { name, personId } = signedIn(c)
  const { db } = services
  const standing = await queries.findStanding(db, personId)
  if (!standing.member) throw new NotFound()
  const own = await queries.findOwnCard(db, personId)
  const here = standing.current.includes(edition.id)
  const levels = await queries.listOwnLevels(db, edition.id, personId)
  const known = await queries.listSkills(db, edition.id)
  const choices = here ? await skillChoices(db, edition, lang) : []
  const levelOf = (value: string) => {
    const id = known.find(it => (it.code ?? String(it.id)) === value)?.id
    return levels.find(it => it.skillId === id)?.level
  }
  const skills = choices.map(it => ({ ...it, level: levelOf(it.value) }))
  return cardPage(view, { name, ...own, ...again, skills })
}
