import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyEdition } from '../features/challenges/index.ts'
import type { Applying } from '../features/edition/index.ts'
import { applyForms, shippedForm } from '../features/forms/index.ts'

/** What is written beside an edition when it is applied. @param folder where its file is: its forms are there in `forms/` */
export const writeBeside =
  (folder: string): NonNullable<Applying['onApplied']> =>
  async (tx, edition) => {
    await applyEdition(tx, edition)
    await writeForms(folder)(tx, edition)
  }

/** Its forms alone: a form may be another one while nothing of the edition itself is. */
export const writeForms =
  (folder: string): NonNullable<Applying['onApplied']> =>
  (tx, edition) =>
    applyForms(tx, edition, { at: new Date(), textOf: name => formText(folder, name) })

/** A programme keeps its forms beside its edition; where there is none of this name, those of the program serve. */
function formText(folder: string, name: string): string {
  const own = join(folder, 'forms', `${name}.yaml`)
  return existsSync(own) ? readFileSync(own, 'utf8') : shippedForm(name)
}
