import type { Context } from 'hono'
import { href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { belowIn, idOf, pages, seeOther, signedIn } from '../../platform/http/index.ts'
import type { App, Applied } from '../edition/index.ts'
import { faultsCsv } from './faults-csv.ts'
import { editionForm, publicationForm, withdrawalForm } from './forms.ts'
import { archivesPage, type Board } from './pages/team.ts'
import { type PersonShown, peoplePage, personPage } from './pages/team-people.ts'
import { paths } from './paths.ts'
import { publishEdition, publishPerson, withdrawPerson } from './publish-people.ts'
import { findFieldStates } from './queries/people.ts'
import { countPastPeople, findLastImport, findPastPerson, listEditionPeople, listPastPeople } from './queries/team.ts'
import { isTeam } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr: fr.team, en: en.team }
const { app, get, post } = pages<Applied>()

get(paths.team, async c => c.html(await drawBoard(c)))

get(paths.faults, async c => {
  team(c)
  const last = await findLastImport(c.var.services.db)
  if (!last) throw new NotFound()
  c.header('Content-Disposition', 'attachment; filename="anomalies.csv"')
  return c.body(faultsCsv(last.faults, c.var.lang), 200, { 'Content-Type': 'text/csv; charset=utf-8' })
})

post(paths.publication, async c => {
  const actor = team(c)
  const typed = editionForm.parse(await c.req.parseBody())
  const shown = await publishEdition(c.var.services, actor, { ...typed, editionId: c.var.edition.id })
  if (!shown.ok) return c.html(await drawBoard(c, { typed, refusal: shown.refusal }), 422)
  return back(c, href(paths.team, c.var.lang), text[c.var.lang].published(shown.value))
})

get(paths.people, async c => {
  team(c)
  const { db } = c.var.services
  const list = await listPastPeople(db, belowIn(c))
  return c.html(peoplePage(c.var.view, { ...list, count: await countPastPeople(db) }))
})

get(paths.person, async c => c.html(await drawPerson(c)))

post(paths.fields, async c => {
  const actor = team(c)
  const typed = publicationForm.parse(await c.req.parseBody({ all: true }))
  const shown = await publishPerson(c.var.services, actor, whom(c), typed)
  if (!shown.ok) return c.html(await drawPerson(c, { typed, refusal: shown.refusal }), 422)
  return back(c, ownPage(c), text[c.var.lang].personPublished)
})

post(paths.withdrawal, async c => {
  const actor = team(c)
  const { back: fields, why } = withdrawalForm.parse(await c.req.parseBody({ all: true }))
  const gone = await withdrawPerson(c.var.services, actor, whom(c), { fields, reason: why })
  if (!gone.ok) return c.html(await drawPerson(c, { refusal: gone.refusal, wrongIn: 'back', why }), 422)
  c.set('takenBack', true)
  return back(c, ownPage(c), text[c.var.lang].withdrawn)
})

export const teamRoutes = app

function team(c: Context<App>) {
  const actor = signedIn(c)
  if (!isTeam(actor, c.var.edition.id)) throw new NotFound()
  return actor
}

const whom = (c: Context<App>) => ({ editionId: c.var.edition.id, personId: idOf(c) })

const ownPage = (c: Context<App>) => href(paths.person, c.var.lang, { id: idOf(c) })

const back = (c: Context<App>, address: string, said: string) =>
  seeOther(c, c.var.services.config, address, { kind: 'success', text: said })

async function drawBoard(c: Context<App>, again: Pick<Board, 'typed' | 'refusal'> = {}) {
  team(c)
  const { db } = c.var.services
  const [last, editions] = [await findLastImport(db), await listEditionPeople(db)]
  return archivesPage(c.var.view, { last, editions, ...again })
}

async function drawPerson(c: Context<App>, again: Pick<PersonShown, 'typed' | 'refusal' | 'wrongIn' | 'why'> = {}) {
  team(c)
  const { db } = c.var.services
  const person = await findPastPerson(db, idOf(c))
  const states = await findFieldStates(db, idOf(c))
  if (!person || !states) throw new NotFound()
  return personPage(c.var.view, { person, states, ...again })
}
