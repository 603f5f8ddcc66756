import type { Db, Tx } from '../../platform/db/index.ts'
import { findSubmission } from './queries.ts'
import { type Proposal, titleIn } from './rules.ts'
import { loadForm } from './save.ts'

/** A proposal as its team reads it: what was last submitted, its title too, whatever its authors have written since. Two queries. */
export async function loadSubmitted<T extends Proposal>(db: Db | Tx, proposal: T) {
  const found = await findSubmission(db, proposal.id)
  if (!found) return undefined
  const { definition } = await loadForm(db, found.formVersionId)
  const { values } = found.content
  return { proposal: { ...proposal, title: titleIn(definition, values) }, definition, values }
}
