import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { requireTeam } from '../people/rules.ts'
import { listJurors, listPanels } from './queries.ts'
import { raiseLinks } from './raise-links.ts'
import { canSavePanel, type PanelRefusal, type PanelWriting } from './rules.ts'
import * as store from './store.ts'

/** Writes a panel, its room and who sits on it; a new one without `id`. Looks for conflicts of those who sit. Gives its id. */
export async function savePanel(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { id, ...panel }: PanelWriting & { id?: number | undefined },
): Promise<Result<number, PanelRefusal>> {
  requireTeam(actor, edition.id)
  return db.transaction().execute(async tx => {
    await store.lockJury(tx, edition.id)
    const allowed = canSavePanel(panel, await factsOf(tx, edition, id, panel))
    if (!allowed.ok) return allowed
    if (id !== undefined && !(await store.updatePanel(tx, edition.id, id, panel))) throw new NotFound()
    const panelId = id ?? (await store.addPanel(tx, edition.id, panel))
    await store.putJurors(tx, panelId, panel.jurors)
    const at = now()
    await record(tx, {
      editionId: edition.id,
      actorId: actor.personId,
      at,
      subject: 'panel',
      subjectId: panelId,
      kind: id === undefined ? 'added' : 'changed',
      data: { room: panel.room, jurors: [...panel.jurors], ...panel.hours },
    })
    await raiseLinks(tx, edition, { actorId: actor.personId, at })
    return done(panelId)
  })
}

async function factsOf(tx: Tx, edition: Edition, id: number | undefined, panel: PanelWriting) {
  const panels = await listPanels(tx, edition.id)
  const jurors = await listJurors(tx, edition.id, edition.jury.charter.version)
  const chosen = jurors.filter(juror => panel.jurors.includes(juror.id))
  return {
    nameTaken: panels.some(other => other.name === panel.name && other.id !== id),
    elsewhere: chosen.filter(it => it.panelId !== null && it.panelId !== id).map(({ name }) => name),
    unknown: panel.jurors.length - chosen.length,
  }
}
