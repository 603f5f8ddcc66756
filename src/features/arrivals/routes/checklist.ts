import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import type { Html } from '../../../platform/html/index.ts'
import { pages } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { answerBlock } from '../answer-block.ts'
import { changeItems } from '../change-items.ts'
import { blockForm, findingsIn, ticked } from '../forms.ts'
import { blockPage } from '../pages/block.ts'
import { checklistPage, nobodyPage } from '../pages/checklist.ts'
import { dayOnePage } from '../pages/day-one.ts'
import { abovePage, ownPage } from '../pages/own.ts'
import type { Refusal } from '../pages/refusal.ts'
import { paths } from '../paths.ts'
import { contactsOf, listAnswers, listFindings } from '../queries.ts'
import { reportDayOne } from '../report-day-one.ts'
import { type Finding, followsBlocks, keyOf, missingFunctions } from '../rules.ts'
import { backToList, checklistHere, FOLLOWING, here, wordsOf } from './here.ts'

const { app, get, post } = pages<Applied>()

get(paths.checklist, async c => c.html(await draw(c)))

post(paths.done, async c => {
  const { about, challenge, doer } = here(c)
  const { edition, services } = c.var
  const changes = ticked(await c.req.parseBody({ all: true }))
  const changed = await changeItems(services, doer, edition, { ...about, changes })
  if (!changed.ok) return c.html(await draw(c, changed.refusal), 422)
  return backToList(c, challenge.slug, wordsOf(c).challenge.marked(changed.value))
})

get(paths.block, async c => c.html(await drawBlock(c)))

post(paths.block, async c => {
  const { about, challenge } = here(c, FOLLOWING)
  const typed = blockForm.parse(await c.req.parseBody())
  const answer = { ...typed, block: c.req.param('block') ?? '' }
  const answered = await answerBlock(c.var.services, about, c.var.edition, answer)
  if (!answered.ok) return c.html(await drawBlock(c, { typed, refusal: answered.refusal }), 422)
  return backToList(c, challenge.slug, wordsOf(c).challenge.answered)
})

get(paths.dayOne, async c => c.html(await drawDayOne(c)))

post(paths.dayOne, async c => {
  const { about, challenge } = here(c, ['fellow'])
  const found = findingsIn(await c.req.parseBody())
  const reported = await reportDayOne(c.var.services, about, c.var.edition, found)
  if (!reported.ok) return c.html(await drawDayOne(c, { found, refusal: reported.refusal }), 422)
  const { dayOneDone, dayOneReopened } = wordsOf(c).challenge
  return backToList(c, challenge.slug, reported.value > 0 ? dayOneReopened(reported.value) : dayOneDone)
})

export const checklistRoutes = app

/** Each part has its own page of the same checklist. */
async function draw(c: Context<App>, refusal?: Refusal): Promise<Html> {
  const { arrivals, newcomers, personId, reader, ...about } = await checklistHere(c)
  const { edition, services, view } = c.var
  const { challenge, entries } = about
  if (!about.arrivesOn) return nobodyPage(view, about)
  if (reader.part === 'fellow') {
    const self = newcomers.findLast(it => it.personId === personId)
    return ownPage(view, { ...about, startsOn: self?.startsOn ?? about.arrivesOn })
  }
  if (!followsBlocks(reader)) return abovePage(view, about)
  const answers = await listAnswers(services.db, challenge.id)
  const contacts = await contactsOf(services.db, { editionId: edition.id, challengeId: challenge.id })
  const missing = missingFunctions(
    entries,
    contacts.map(it => it.function),
  )
  return checklistPage(view, { ...about, blocks: arrivals.blocks, answers, missing, refusal })
}

type TypedBlock = { typed: { ready: boolean | null; successes: string; needs: string }; refusal: Refusal }

async function drawBlock(c: Context<App>, again?: TypedBlock): Promise<Html> {
  const about = await checklistHere(c, FOLLOWING)
  const block = about.arrivals.blocks.find(it => it.code === c.req.param('block'))
  if (!block) throw new NotFound()
  const answers = await listAnswers(c.var.services.db, about.challenge.id)
  const said = answers.find(it => it.block === block.code) ?? { ready: null, successes: '', needs: '' }
  return blockPage(c.var.view, { ...about, block, typed: said, ...again })
}

async function drawDayOne(c: Context<App>, again?: { found: Finding[]; refusal: Refusal }): Promise<Html> {
  const about = await checklistHere(c, ['fellow'])
  const { personId, seen } = about
  const promised = seen.filter(it => it.sight === 'promise').map(it => it.entry)
  const all = await listFindings(c.var.services.db, about.challenge.id)
  const own = all.filter(it => it.personId === personId)
  const found = promised.flatMap(({ item, key, newcomer }) => {
    const said = own.find(it => keyOf(it.code, newcomer ? it.fellowshipId : null) === key && it.code === item.code)
    return said ? [{ key, kept: said.kept, note: said.note }] : []
  })
  return dayOnePage(c.var.view, { ...about, promised, found, ...again })
}
