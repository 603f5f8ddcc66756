import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { type Day, plusDays } from '../../../kernel/day.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { pages, seeOther } from '../../../platform/http/index.ts'
import { formatInstant } from '../../../platform/i18n/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import type { Challenge } from '../../edition/rules.ts'
import { listFellowships, partHere } from '../../hiring/index.ts'
import { mondayAt, weekAt } from '../calendar.ts'
import { readNote, weekQuery } from '../forms.ts'
import { weekly } from '../jobs.ts'
import { moodsOf } from '../moods.ts'
import { betweenPage } from '../pages/between.ts'
import { type OwnWeek, ownWeekPage } from '../pages/own.ts'
import { text } from '../pages/words.ts'
import { paths } from '../paths.ts'
import { findNote } from '../queries.ts'
import type { Posted, Programme } from '../rules.ts'
import { canWrite, firstMonday, hasNote, isThere, neighbour, type WriteRefusal } from '../rules.ts'
import { markOf, saveNote } from '../save-note.ts'

const { app, get, post } = pages<Applied>()

get(paths.own, async c => {
  const here = ours(c)
  const monday = weekQuery.parse(c.req.query()).semaine ?? mondayAt(here.edition, c.var.services.now())
  return c.html(await draw(c, here, monday))
})

post(paths.own, async c => {
  const { actor, challenge, edition } = ours(c)
  const { semaine, step, ...posted } = readNote(edition.weeks, await c.req.parseBody({ all: true }))
  const saving = { challengeId: challenge.id, monday: semaine, posted, send: step === 'send' }
  const saved = await saveNote(c.var.services, actor, edition, saving)
  const background = c.req.header('Accept') === 'application/json'
  if (background)
    return saved.ok ? c.json(saved.value, saved.value.conflicts.length > 0 ? 409 : 200) : c.json(saved.refusal, 409)
  return answer(c, semaine, posted, saved)
})

export const ownRoutes = app

/** What was typed is drawn again where it could not be kept as it is. */
async function answer(c: Context<App>, semaine: Day, { fields }: Posted, saved: Awaited<ReturnType<typeof saveNote>>) {
  const typed = Object.fromEntries(fields.map(({ name, value }) => [name, value]))
  if (!saved.ok) return c.html(await draw(c, ours(c), semaine, { typed, refusal: say(c, saved.refusal) }), 409)
  const { conflicts, problems, sent } = saved.value
  if (conflicts.length + problems.length === 0) return back(c, ours(c).challenge, semaine, sent)
  return c.html(await draw(c, ours(c), semaine, { typed, conflicts, problems }), conflicts.length > 0 ? 409 : 422)
}

/** The challenge of this address, for its fellows alone, in an edition that has weeks. */
function ours(c: Context<App>) {
  const here = partHere(c, ['fellow'])
  const edition = weekly(c.var.edition)
  if (!edition) throw new NotFound()
  return { ...here, edition }
}

function back(c: Context<App>, { slug }: Challenge, monday: Day, sent: boolean) {
  const { lang, services } = c.var
  const t = text[lang].own
  const address = href(paths.own, lang, { slug }, { semaine: monday })
  return seeOther(c, services.config, address, { kind: sent ? 'success' : 'info', text: sent ? t.sent : t.saved })
}

function say(c: Context<App>, refusal: WriteRefusal): string {
  const when = 'at' in refusal ? formatInstant(c.var.lang, refusal.at, c.var.edition.zone) : ''
  return text[c.var.lang].own.refusals[refusal.code]({ when })
}

type Here = ReturnType<typeof ours>
type Again = Partial<Pick<OwnWeek, 'typed' | 'problems' | 'refusal'>> & {
  conflicts?: Omit<OwnWeek['conflicts'][number], 'author'>[]
}

async function draw(c: Context<App>, { actor, challenge, edition }: Here, monday: Day, again: Again = {}) {
  const { services, view } = c.var
  const { db, randomToken } = services
  const now = services.now()
  const fellowships = (await listFellowships(db, edition.id)).filter(it => it.challengeId === challenge.id)
  const mine = fellowships.filter(it => it.personId === actor.personId)
  const series = (await moodsOf(db, edition, [challenge.id])).get(challenge.id) ?? []
  const lateMonday = await writableLate(c, challenge, edition, mine)
  if (!hasNote(edition, monday) || monday > mondayAt(edition, now))
    return betweenPage(view, { edition, challenge, ...ahead(edition, now), series, lateMonday })
  const week = weekAt(edition, monday)
  const note = await findNote(db, challenge.id, monday)
  const allowed = canWrite({ week, note, there: mine.some(it => isThere(it, monday)), now })
  const conflicts = (again.conflicts ?? []).map(it => ({
    ...it,
    author: fellowships.find(one => one.personId === it.by)?.name,
  }))
  return ownWeekPage(view, {
    ...{ edition, challenge, week, note, series, mark: markOf, page: randomToken().slice(0, 12) },
    ...{ typed: {}, problems: [], refusal: undefined, ...again, conflicts },
    standing: allowed.ok ? allowed.value : 'closed',
    lateMonday: lateMonday === monday ? undefined : lateMonday,
    isCurrent: monday === mondayAt(edition, now),
    keptAs: `week/${actor.personId}/${challenge.id}/${monday}`,
  })
}

/** What to say where this week has no note. */
function ahead(edition: Programme, now: Date) {
  const monday = mondayAt(edition, now)
  const from = monday < firstMonday(edition) ? plusDays(firstMonday(edition), -7) : monday
  return { next: neighbour(edition, from, 7), begun: monday >= firstMonday(edition) }
}

/** The week before this one, while its note is missing and may still be sent late. */
async function writableLate(
  c: Context<App>,
  challenge: Challenge,
  edition: Programme,
  mine: Parameters<typeof isThere>[0][],
): Promise<Day | undefined> {
  const now = c.var.services.now()
  const monday = plusDays(mondayAt(edition, now), -7)
  if (!hasNote(edition, monday)) return undefined
  const note = await findNote(c.var.services.db, challenge.id, monday)
  const there = mine.some(it => isThere(it, monday))
  return canWrite({ week: weekAt(edition, monday), note, there, now }).ok ? monday : undefined
}
