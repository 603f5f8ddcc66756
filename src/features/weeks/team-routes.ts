import type { Context } from 'hono'
import { href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { csv } from '../../platform/csv/index.ts'
import { pages, seeOther, signedIn } from '../../platform/http/index.ts'
import { type App, type Applied, localTimeOf } from '../edition/index.ts'
import { listFellowships } from '../hiring/index.ts'
import { silences, weekAt, weeksUntil } from './calendar.ts'
import { reminderForm, weekQuery } from './forms.ts'
import { weekly } from './jobs.ts'
import { followingPage, reminderPage } from './pages/team.ts'
import { text } from './pages/words.ts'
import { paths } from './paths.ts'
import * as queries from './queries.ts'
import { remindByHand, reminderMails, silentTeams, weekNow } from './remind-silent.ts'
import type { Programme } from './rules.ts'
import { canRemind, countOf, firstMonday, isTeam, type RemindRefusal, type SentNote } from './rules.ts'

const { app, get, post } = pages<Applied>()
const PER_PAGE = 12

get(paths.team, async c => c.html(await draw(c)))

get(paths.reminder, async c => c.html(await preview(c)))

post(paths.reminder, async c => {
  const edition = followed(c)
  const { step } = reminderForm.parse(await c.req.parseBody())
  if (step === 'preview') return c.html(await preview(c))
  const told = await remindByHand(c.var.services, signedIn(c), edition)
  if (!told.ok) return c.html(await preview(c, told.refusal), 409)
  const t = text[c.var.lang].team
  const said = { kind: 'success', text: t.sent(told.value) } as const
  return seeOther(c, c.var.services.config, href(paths.team, c.var.lang), said)
})

get(paths.csv, async c => {
  const edition = followed(c)
  const notes = await queries.listAll(c.var.services.db, edition.id)
  const name = `${text[c.var.lang].csv.file}-${edition.id}.csv`
  c.header('Content-Type', 'text/csv; charset=utf-8')
  c.header('Content-Disposition', `attachment; filename="${name}"`)
  return c.body(csv(csvRows(c, edition, notes)))
})

export const teamRoutes = app

/** The edition whose weeks the team follows; anybody else learns nothing. */
function followed(c: Context<App>): Programme {
  const actor = signedIn(c)
  const edition = weekly(c.var.edition)
  if (!edition || !isTeam(actor, edition.id)) throw new NotFound()
  return edition
}

async function draw(c: Context<App>) {
  const edition = followed(c)
  const { db, now } = c.var.services
  const fellowships = await listFellowships(db, edition.id)
  const notes = await queries.listWritten(db, edition.id, firstMonday(edition))
  const known = weeksUntil(edition, now())
  const { avant } = weekQuery.parse(c.req.query())
  const shown = known.filter(it => !avant || it < avant).slice(0, PER_PAGE)
  const counts = shown.map(monday => countOf(edition.challenges, fellowships, { monday, notes }))
  const latest = known[0]
  const silent = silences(edition, { fellowships, notes, now: now() })
  return followingPage(c.var.view, {
    ...{
      edition,
      counts,
      newer: avant !== undefined,
      older: known.at(-1) === shown.at(-1) ? undefined : shown.at(-1),
    },
    week: latest ? weekAt(edition, latest) : undefined,
    now: latest ? countOf(edition.challenges, fellowships, { monday: latest, notes }) : undefined,
    silences: new Map(silent.map(it => [it.challengeId, it.weeks])),
    ...(await aroundWeek(c, edition, latest, shown)),
  })
}

/** What is begun, who was reminded, and who read: three queries. */
async function aroundWeek(c: Context<App>, edition: Programme, latest: string | undefined, shown: readonly string[]) {
  const { db } = c.var.services
  const monday = latest ?? firstMonday(edition)
  const begun = await queries.listBegun(db, edition.id, monday)
  const reminders = await queries.listReminders(db, edition.id, monday)
  const digests = await queries.listDigests(db, edition.id, shown.at(-1) ?? monday)
  return {
    begun,
    reminders: new Map(reminders.map(it => [it.challengeId, it.at])),
    digests: digests.filter(it => shown.includes(it.monday)),
  }
}

async function preview(c: Context<App>, refusal?: RemindRefusal) {
  const edition = followed(c)
  const { config, db, now } = c.var.services
  const week = weekNow(edition, now())
  const { fellowships, silent } = week ? await silentTeams(db, edition, week) : { fellowships: [], silent: [] }
  const allowed = canRemind({ closesAt: week?.closesAt, silent: silent.length, now: now() })
  const why = refusal ?? (allowed.ok ? undefined : allowed.refusal)
  const begun = week ? await queries.listBegun(db, edition.id, week.monday) : []
  const mails =
    week && !why
      ? silent.flatMap(challengeId =>
          reminderMails(edition, fellowships, {
            ...{ week, challengeId, begun: begun.includes(challengeId), publicUrl: config.publicUrl },
          }),
        )
      : []
  const t = text[c.var.lang].team.refusals
  return reminderPage(c.var.view, { mails, teams: silent.length, refusal: why && t[why.code] })
}

function csvRows(c: Context<App>, edition: Programme, notes: readonly SentNote[]) {
  const { lang } = c.var
  const t = text[lang].csv
  const { fields } = edition.weeks
  const at = (instant: Date | null) => instant && localTimeOf(instant, edition.zone).replace('T', ' ')
  const head = [t.monday, t.challenge, t.sentAt, t.late, ...fields.map(it => it.label[lang]), t.met, t.metBy]
  const rows = notes.map(it => [
    ...[it.monday, edition.challenges.find(({ id }) => id === it.challengeId)?.title ?? it.challengeId],
    ...[at(it.sentAt), it.late ? t.yes : t.no, ...fields.map(({ code }) => it.words[code])],
    ...[at(it.needMetAt), it.needMetBy],
  ])
  return [head, ...rows]
}
