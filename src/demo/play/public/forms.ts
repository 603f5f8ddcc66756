import { findDraft, formInForce, publishForm } from '../../../features/forms/index.ts'
import { after, DAY } from '../../moments.ts'
import type { Span } from '../months/index.ts'
import type { Story } from '../story.ts'

/** The team publishes the form of the call for projects before anything else, so that hosts can prepare. */
export async function publishTheForms(
  { accept, actor, at, edition, services }: Story,
  { from, to }: Span,
): Promise<void> {
  const instant = after(edition.instants.callOpens, -66 * DAY)
  if (instant <= from || to < instant) return
  const draft = await findDraft(services.db, edition.id, 'project')
  if (!draft || (await formInForce(services.db, edition.id, 'project'))) return
  const reason = 'Première version, relue avec deux administrations'
  const publication = { editionId: edition.id, of: 'project', reason, read: draft.digest } as const
  accept(await publishForm(at(instant), actor('team-1'), publication), ['nothing_new'])
}
