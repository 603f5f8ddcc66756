import { parse } from 'yaml'
import { shippedText } from '../../platform/shipped.ts'
import { canonicalJson, sha256Hex } from '../../platform/signing/index.ts'
import { explain, parseAs } from '../edition/index.ts'
import type { Finding } from '../edition/rules.ts'
import { formSchema } from './forms/definition.ts'
import type { FormDefinition } from './rules.ts'

/** Reads a form from the text of its file. Throws what is wrong in it, each with its place. */
export const readDefinition = (source: string): FormDefinition => formSchema.parse(parse(source))

/** What is wrong in the text of a form's file, and the line where each thing stands. */
export const checkDefinition = (source: string) =>
  parseAs(source, (value): { findings: Finding[] } => {
    const outcome = formSchema.safeParse(value)
    return { findings: outcome.success ? [] : outcome.error.issues.flatMap(issue => explain(issue, value)) }
  })

/** A form that comes with the program: `eig-3-project` is `editions/forms/eig-3-project.yaml`. */
export const shippedForm = (name: string): string => shippedText(`editions/forms/${name}.yaml`)

/** What names a definition: the same whatever the order of its keys. */
export const digestOf = (definition: FormDefinition): string => sha256Hex(canonicalJson(definition))
