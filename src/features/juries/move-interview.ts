import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { cancelMails } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { instantOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { findInterview, listDrafts, listPanels, listTaken, recordedLinks } from './queries.ts'
import { raiseLinks } from './raise-links.ts'
import { blocks, canMove, type Interview, type MoveRefusal, requireTeam } from './rules.ts'
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
    const allowed = canMove(edition, {
      state: interview.state,
      to,
      ...(await around(tx, edition.id, interview, moving)),
    })
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

/** What else the panel hears, and who on it must not hear this person. */
async function around(tx: Tx, editionId: string, interview: Interview, { panelId }: Moving) {
  const panel = (await listPanels(tx, editionId)).find(({ id }) => id === panelId)
  if (!panel) throw new NotFound()
  const others = (await listTaken(tx, editionId)).filter(it => it.panelId === panelId && it.id !== interview.id)
  const links = (await recordedLinks(tx, editionId)).filter(it => it.applicationId === interview.applicationId)
  const barred = new Set(links.filter(blocks).map(({ personId }) => personId))
  return { others, inConflict: panel.jurors.filter(({ id }) => barred.has(id)).map(({ name }) => name) }
}
