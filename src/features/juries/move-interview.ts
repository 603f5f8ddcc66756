import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { cancelMails } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { instantOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { requireTeam } from '../people/rules.ts'
import { findInterview, listDrafts, listPanels, listTaken, recordedLinks } from './queries.ts'
import { raiseLinks } from './raise-links.ts'
import { blocks, canMove, type Interview, type MoveRefusal, type PanelRow, type Reach } from './rules.ts'
import * as store from './store.ts'

/** `startsAt` is a local time `YYYY-MM-DDTHH:MM` in the edition's zone; the interview keeps its length. */
export type Moving = { id: number; panelId: number; startsAt: string }

/** Moves one interview by hand. Whoever was summoned to it must be summoned again. Throws NotFound for an unknown one. */
export async function moveInterview(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  moving: Moving,
): Promise<Result<true, MoveRefusal>> {
  requireTeam(actor, edition.id)
  return db.transaction().execute(async tx => {
    await store.lockJury(tx, edition.id)
    const interview = await findInterview(tx, edition.id, moving.id)
    if (!interview) throw new NotFound()
    const by = { actorId: actor.personId, at: now() }
    await raiseLinks(tx, edition, by)
    const to = slotAt(edition, interview, moving.startsAt)
    const allowed = canMove({ state: interview.state, to, ...(await around(tx, edition, interview, moving)) })
    if (!allowed.ok) return allowed
    await store.moveInterview(tx, interview.id, { panelId: moving.panelId, ...to })
    const drafts = await listDrafts(tx, edition.id, interview.personId)
    await cancelMails(
      tx,
      drafts.map(({ mailId }) => mailId),
    )
    const data = { panelId: moving.panelId, startsAt: to.startsAt.toISOString() }
    const event = { editionId: edition.id, ...by, subject: 'interview', subjectId: interview.id, kind: 'moved', data }
    await record(tx, { ...event, from: interview.state, to: 'planned' })
    return done(true)
  })
}

function slotAt(edition: Edition, { startsAt, endsAt }: Interview, local: string) {
  const at = instantOf(local, edition.zone)
  return { startsAt: at, endsAt: new Date(at.getTime() + endsAt.getTime() - startsAt.getTime()) }
}

/** When the panel may hear somebody, what else it and its room hold, and who on it must not hear this person. */
async function around(tx: Tx, edition: Edition, interview: Interview, { panelId }: Moving) {
  const panels = await listPanels(tx, edition.id)
  const panel = panels.find(({ id }) => id === panelId)
  if (!panel) throw new NotFound()
  const others = (await listTaken(tx, edition.id)).filter(it => it.id !== interview.id)
  const sharing = new Set(panels.filter(({ room }) => isSameRoom(room, panel.room)).map(({ id }) => id))
  const links = (await recordedLinks(tx, edition.id)).filter(it => it.applicationId === interview.applicationId)
  const barred = new Set(links.filter(blocks).map(({ personId }) => personId))
  return {
    reach: reachOf(edition, panel),
    panelHears: others.filter(it => it.panelId === panelId),
    roomHolds: others.filter(it => sharing.has(it.panelId)),
    inConflict: panel.jurors.filter(({ id }) => barred.has(id)).map(({ name }) => name),
  }
}

const isSameRoom = (a: string, b: string) =>
  a.localeCompare(b, 'fr', { sensitivity: 'base', ignorePunctuation: true }) === 0

/** The days of the edition between the hours of the panel. */
function reachOf({ calendar, zone }: Edition, { name, opens, closes }: PanelRow): Reach {
  const days = calendar.interviews
  const spans = days.map(day => ({
    startsAt: instantOf(`${day}T${opens}`, zone),
    endsAt: instantOf(`${day}T${closes}`, zone),
  }))
  const [first] = spans
  if (!first) throw new Error('an edition has at least one day of interviews')
  return { panel: name, days, opens: first.startsAt, closes: first.endsAt, spans }
}
