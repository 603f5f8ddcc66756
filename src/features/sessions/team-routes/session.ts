import type { Context } from 'hono'
import type { FieldError } from '../../../platform/html/index.ts'
import { pages } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { addSession } from '../add-session.ts'
import { agendaIn, partsIn, sessionTyped, typedOf } from '../forms.ts'
import { additionPage } from '../pages/team/forms.ts'
import { teamSessionPage } from '../pages/team/session.ts'
import type { SessionTyped } from '../pages/typed.ts'
import { text, whenIn } from '../pages/when.ts'
import { teamPaths } from '../paths.ts'
import { publishSession } from '../publish-sessions.ts'
import { listLeaders, listOpinions } from '../queries.ts'
import { leadTo, say, team, teamSession } from '../routes/guards.ts'
import { around } from '../routes/session.ts'
import { feedbackWindow, isOver, type PartsRefusal, summaryOf, type WordsRefusal } from '../rules.ts'
import type { Words } from '../store.ts'
import { writeSession } from '../write-session.ts'
import { differing, plannedParts } from './plan.ts'

const { app, get, post } = pages<Applied>()

get(teamPaths.addition, async c => {
  const { edition, section } = team(c)
  const kind = section.kinds[0]
  const typed = {
    ...sessionTyped({}),
    kind: kind?.code ?? '',
    audience: kind?.audience ?? [],
    place: section.place ?? '',
  }
  const leaders = await listLeaders(c.var.services.db, edition.id)
  return c.html(additionPage(c.var.view, { edition, typed, leaders, errors: [] }))
})

post(teamPaths.addition, async c => {
  const { actor, edition } = team(c)
  const typed = sessionTyped(await c.req.parseBody({ all: true }))
  const leaders = await listLeaders(c.var.services.db, edition.id)
  const [words, when] = [readWords(c, typed, leaders), readParts(c, typed)]
  const error = 'error' in when ? when.error : 'error' in words ? words.error : undefined
  const again = { edition, typed, leaders }
  if ('error' in words || 'error' in when) return answerAgain(c, again, error)
  const { place, video } = typed
  const added = await addSession(c.var.services, actor, edition, { ...words.words, ...when, place, video })
  if (added.ok) return leadTo(c, teamPaths.session, text[c.var.lang].team.added, { id: added.value })
  return answerAgain(c, again, errorAt(c, added.refusal))
})

get(teamPaths.session, async c => c.html(teamSessionPage(c.var.view, await pageOf(c, {}))))

post(teamPaths.session, async c => {
  const { actor, edition, session } = await teamSession(c)
  const typed = sessionTyped(await c.req.parseBody({ all: true }))
  const read = readWords(c, typed, await listLeaders(c.var.services.db, edition.id))
  if ('error' in read) return c.html(teamSessionPage(c.var.view, await pageOf(c, { typed, errors: [read.error] })), 422)
  const written = await writeSession(c.var.services, actor, edition, { id: session.id, words: read.words })
  if (written.ok) return leadTo(c, teamPaths.session, text[c.var.lang].team.saved, { id: session.id })
  const errors = [errorAt(c, written.refusal)]
  return c.html(teamSessionPage(c.var.view, await pageOf(c, { typed, errors })), 422)
})

post(teamPaths.publication, async c => {
  const { actor, edition, session } = await teamSession(c)
  const published = await publishSession(c.var.services, actor, edition, session.id)
  if (published.ok) return leadTo(c, teamPaths.session, text[c.var.lang].team.publishedOne, { id: session.id })
  return c.html(teamSessionPage(c.var.view, await pageOf(c, { refusal: say(c.var.lang, published.refusal) })), 409)
})

export const sessionRoutes = app

type Adding = Omit<Parameters<typeof additionPage>[1], 'errors'>

const answerAgain = (c: Context<App>, adding: Adding, error: FieldError | undefined) =>
  c.html(additionPage(c.var.view, { ...adding, errors: error ? [error] : [] }), 422)

type Again = { typed?: SessionTyped; errors?: FieldError[]; refusal?: string }

async function pageOf(c: Context<App>, { errors = [], refusal, typed }: Again) {
  const { edition, section, session } = await teamSession(c)
  const { db, now } = c.var.services
  const { closesAt } = feedbackWindow(session, section)
  const opinions = isOver(session, now()) ? await listOpinions(db, session.id) : undefined
  const { least } = section.feedback
  const compared = differing(edition, session)
  const days = compared?.planned ? whenIn(c.var.view, plannedParts(edition, compared.planned.days)) : ''
  return {
    ...(await around(c, session.id)),
    ...{ edition, session, errors, refusal, least, typed: typed ?? typedOf(session, edition.zone) },
    leaders: await listLeaders(db, edition.id),
    summary: opinions && summaryOf(opinions, { closesAt, least, now: now() }),
    plan: compared && (compared.planned ? { ...compared, planned: compared.planned, days } : ('gone' as const)),
  }
}

/** What was typed of a session as its words, or the field to take up again. */
function readWords(c: Context<App>, typed: SessionTyped, leaders: readonly { id: number }[]) {
  const t = text[c.var.lang].refusals
  const read = agendaIn(typed.agenda)
  if ('badLine' in read) return { error: { field: 'agenda', message: t.agenda_line(read.badLine) } }
  const leaderId = typed.leader === '' ? null : Number(typed.leader)
  const isKnown = leaderId === null || leaders.some(it => it.id === leaderId)
  const kind = c.var.edition.sessions?.kinds.find(it => it.code === typed.kind)
  if (!kind) return { error: { field: 'kind', message: t.kind_unknown() } }
  if (!isKnown) return { error: { field: 'leader', message: t.leader_unknown() } }
  const { audience, listed, mandatory, objectives, outputs, speakers, title } = typed
  const words: Words = {
    audience,
    listed,
    mandatory,
    objectives,
    outputs,
    speakers,
    title,
    ...read,
    leaderId,
    kind: kind.code,
  }
  return { words }
}

/** The parts that were typed, or the row to take up again. */
export function readParts(c: Context<App>, typed: SessionTyped) {
  const read = partsIn(typed.parts, c.var.edition.zone)
  if ('parts' in read) return read
  return { error: { field: `day-${read.badRow + 1}`, message: text[c.var.lang].refusals.bad_hours() } }
}

const FIELDS: Partial<Record<(PartsRefusal | WordsRefusal)['code'], string>> = {
  title_missing: 'title_fr',
  audience_missing: 'audience',
  mandatory_not_invited: 'mandatory',
  leader_unknown: 'leader',
}

/** Which field a refusal is about: a row of the parts, or one of the words. */
export const errorAt = (c: Context<App>, refusal: PartsRefusal | WordsRefusal): FieldError => ({
  field: 'row' in refusal ? `day-${refusal.row + 1}` : (FIELDS[refusal.code] ?? 'day-1'),
  message: say(c.var.lang, refusal),
})
