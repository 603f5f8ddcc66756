import type { Tx } from '../../../platform/db/index.ts'
import type { InterviewState, PanelWriting, Placed, Slot } from '../rules.ts'

/** Holds panels, interviews and lists of an edition until the end of the transaction: the team's changes come one by one. */
export const lockJury = (tx: Tx, editionId: string) =>
  tx.selectFrom('edition').select('id').where('id', '=', editionId).forNoKeyUpdate().execute()

/** Holds lists as they are until the end of the transaction, beside others who do the same. */
export const shareJury = (tx: Tx, editionId: string) =>
  tx.selectFrom('edition').select('id').where('id', '=', editionId).forShare().execute()

export async function addPanel(tx: Tx, editionId: string, panel: PanelWriting): Promise<number> {
  const { id } = await tx
    .insertInto('panel')
    .values({ edition_id: editionId, name: panel.name, room: panel.room, ...panel.hours })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** @returns whether the panel is one of this edition */
export async function updatePanel(tx: Tx, editionId: string, id: number, panel: PanelWriting): Promise<boolean> {
  const updated = await tx
    .updateTable('panel')
    .set({ name: panel.name, room: panel.room, ...panel.hours })
    .where('id', '=', id)
    .where('edition_id', '=', editionId)
    .executeTakeFirst()
  return Number(updated.numUpdatedRows) > 0
}

/** Makes these people, and nobody else, sit on the panel. */
export async function putJurors(tx: Tx, panelId: number, jurors: readonly number[]): Promise<void> {
  await tx.deleteFrom('panel_juror').where('panel_id', '=', panelId).execute()
  const rows = jurors.map(personId => ({ panel_id: panelId, person_id: personId }))
  if (rows.length > 0) await tx.insertInto('panel_juror').values(rows).execute()
}

/** Drops the interviews that nobody was told of yet. */
export const dropUntold = (tx: Tx, ids: readonly number[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : tx.deleteFrom('interview').where('id', 'in', ids).where('state', '=', 'planned').execute()

/** @returns the new interviews' ids with the applications they are for */
export async function addInterviews(
  tx: Tx,
  placed: readonly Placed[],
): Promise<{ id: number; applicationId: number }[]> {
  if (placed.length === 0) return []
  const rows = placed.map(({ applicationId, panelId, startsAt, endsAt }) => ({
    application_id: applicationId,
    panel_id: panelId,
    starts_at: startsAt,
    ends_at: endsAt,
    state: 'planned' as const,
  }))
  return tx.insertInto('interview').values(rows).returning(['id', 'application_id as applicationId']).execute()
}

/** Moves an interview; whoever was summoned to it is summoned again, so it is merely planned. */
export const moveInterview = (tx: Tx, id: number, { panelId, startsAt, endsAt }: Slot & { panelId: number }) =>
  tx
    .updateTable('interview')
    .set({ panel_id: panelId, starts_at: startsAt, ends_at: endsAt, state: 'planned', confirmed_at: null })
    .where('id', '=', id)
    .execute()

export const setState = (tx: Tx, id: number, state: InterviewState) =>
  tx.updateTable('interview').set({ state }).where('id', '=', id).execute()

/** @returns whether the interview was not noted as held before */
export async function markHeld(tx: Tx, id: number): Promise<boolean> {
  const held = await tx
    .updateTable('interview')
    .set({ state: 'held' })
    .where('id', '=', id)
    .where('state', '<>', 'held')
    .executeTakeFirst()
  return Number(held.numUpdatedRows) > 0
}

/** Marks as summoned the interviews that are still only planned. */
export const markSummoned = (tx: Tx, ids: readonly number[], at: Date) =>
  tx
    .updateTable('interview')
    .set({ state: 'summoned', summoned_at: at })
    .where('id', '=', ({ fn, val }) => fn.any(val(ids)))
    .where('state', '=', 'planned')
    .returning('id')
    .execute()

export const markConfirmed = (tx: Tx, id: number, at: Date) =>
  tx.updateTable('interview').set({ state: 'confirmed', confirmed_at: at }).where('id', '=', id).execute()

export const setPreference = (tx: Tx, id: number, order: readonly string[]) =>
  tx
    .updateTable('interview')
    .set({ preference: JSON.stringify(order) })
    .where('id', '=', id)
    .execute()

/** Holds one interview until the end of the transaction. */
export const lockInterview = (tx: Tx, id: number) =>
  tx.selectFrom('interview').select(['id', 'state']).where('id', '=', id).forUpdate().executeTakeFirst()
