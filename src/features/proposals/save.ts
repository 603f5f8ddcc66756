import { done, type Result } from '../../kernel/result.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { formVersion } from '../forms/index.ts'
import { type Conflict, type FormDefinition, merge, type Posted, questionsOf, stamped } from '../forms/rules.ts'
import { holdOwn, markOf } from './hold-own.ts'
import { projectCallOf } from './project-call.ts'
import { canWrite, titleIn, type WriteRefusal } from './rules.ts'
import * as store from './store.ts'

export type Saved = { revision: number; savedAt: Date; conflicts: Conflict[] }

/**
 * Keeps what a page sent, whatever it holds. What a colleague has changed meanwhile is not overwritten: both texts are kept, and
 * come back field by field.
 */
export function saveProposal(
  services: Services,
  actor: Actor,
  edition: Edition,
  { id, posted, section }: { id: number; posted: Posted; section: string },
): Promise<Result<Saved, WriteRefusal>> {
  return services.db.transaction().execute(async tx => {
    const { at, memberId, proposal, role } = await holdOwn(services, tx, actor, { editionId: edition.id, id })
    const allowed = canWrite({ ...proposal, role }, projectCallOf(edition), at)
    if (!allowed.ok) return allowed
    const { definition } = await loadForm(tx, proposal.formVersionId)
    const merged = merge(proposal.answers, posted, proposal.revision + 1, markOf)
    await store.seeMember(tx, memberId, { personId: actor.personId, section, at })
    if (merged.changed.length === 0) {
      await store.saveAside(tx, id, merged.answers)
      return done({ revision: proposal.revision, savedAt: proposal.savedAt, conflicts: merged.conflicts })
    }
    const answers = stamped(merged, at, declaredIn(definition))
    const revision = proposal.revision + 1
    await store.saveAnswers(tx, id, { answers, title: titleIn(definition, answers.values), revision, at })
    return done({ revision, savedAt: at, conflicts: merged.conflicts })
  })
}

const declaredIn = (definition: FormDefinition) => {
  const names = new Set(questionsOf(definition).flatMap(it => (it.kind === 'declaration' ? [`q.${it.code}`] : [])))
  return (name: string) => names.has(name)
}

/** The version of the form that a proposal answers: it is frozen, and always there. */
export async function loadForm(db: Parameters<typeof formVersion>[0], id: number) {
  const form = await formVersion(db, id)
  if (!form) throw new Error(`form version ${id} is missing`)
  return form
}
