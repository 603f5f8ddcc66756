import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { EditionData } from '../edition/rules.ts'
import { digestOf, readDefinition, shippedForm } from './definitions.ts'
import { findDraft } from './queries.ts'
import type { FormOf } from './rules.ts'
import * as store from './store.ts'

type Applying = {
  at: Date
  /** The text of a form's file by its name; those that come with the program unless told. */
  textOf?: (name: string) => string
}

/**
 * Prepares the forms an edition names, in the transaction that applies it: each file becomes the draft of its call. A file that says
 * what it said when it was last applied leaves the draft alone, so that what the team cloned since stays. Nothing is published.
 * Throws when a file is missing or says nonsense: the edition is then not applied.
 */
export async function applyForms(
  tx: Tx,
  edition: Pick<EditionData, 'id' | 'forms'>,
  { at, textOf = shippedForm }: Applying,
): Promise<void> {
  for (const { definition: name, of } of edition.forms)
    if (name) await applyForm(tx, edition.id, { of, name, at, textOf })
}

type One = Required<Applying> & { of: FormOf; name: string }

async function applyForm(tx: Tx, editionId: string, { of, name, at, textOf }: One): Promise<void> {
  await store.lockForm(tx, editionId, of)
  const definition = readDefinition(textOf(name))
  const digest = digestOf(definition)
  const current = await findDraft(tx, editionId, of)
  if (current?.applied === digest) return
  await store.putDraft(tx, { editionId, of, definition, digest, source: name, by: null, at }, true)
  await record(tx, {
    editionId,
    actorId: null,
    at,
    subject: 'form',
    subjectId: of,
    kind: 'drafted',
    to: 'draft',
    data: { source: name, sha256: digest },
  })
}
