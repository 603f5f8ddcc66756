import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { applyEdition } from '../features/challenges/index.ts'
import type { Applying } from '../features/edition/index.ts'
import type { EditionData, Finding, Path } from '../features/edition/rules.ts'
import { applyForms, checkDefinition } from '../features/forms/index.ts'

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

/** Something wrong, and where: a line of the edition's file or of one of its forms. */
export type Located = { file: string; line: number; finding: Finding }

/** What is wrong in the forms that an edition names. @param file the edition's @param lineOf the line of a path in it */
export function formFaults(file: string, { forms }: EditionData, lineOf: (path: Path) => number): Located[] {
  return forms.flatMap(({ definition: name }, index): Located[] => {
    if (!name) return []
    const path = ['forms', index, 'definition']
    const form = formFile(dirname(file), name)
    if (!existsSync(form)) return [{ file, line: lineOf(path), finding: { path, code: 'no_form', name } }]
    const { findings, lineOf: lineIn } = checkDefinition(readFileSync(form, 'utf8'))
    return findings.map(it => ({ file: form, line: it.code === 'not_yaml' ? it.line : lineIn(it.path), finding: it }))
  })
}

const formText = (folder: string, name: string): string => readFileSync(formFile(folder, name), 'utf8')

/** A programme keeps its forms beside its edition; where there is none of this name, those of the program serve. */
function formFile(folder: string, name: string): string {
  const own = join(folder, 'forms', `${name}.yaml`)
  const ours = fileURLToPath(new URL(`../../editions/forms/${name}.yaml`, import.meta.url))
  return existsSync(own) ? own : relative('.', ours)
}
