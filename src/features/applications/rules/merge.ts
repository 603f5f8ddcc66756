import { type Answers, type Merged, stamped } from '../../forms/rules.ts'
import { AGREEMENTS, agreementName, declarationName, type FormEdition } from './answers.ts'

/** The answers of a merge, with the instant at which each declaration or agreement it changed was made. */
export function stamp(merged: Merged, at: Date): Answers {
  const agreements: string[] = AGREEMENTS.map(agreementName)
  return stamped(merged, at, name => name.startsWith(declarationName('')) || agreements.includes(name))
}

/** The declarations of eligibility as they now stand, when this merge changed one of them: each change leaves a trace. */
export function declarationsIn(edition: Pick<FormEdition, 'eligibility'>, { answers, changed }: Merged) {
  const codes = edition.eligibility.map(({ code }) => code)
  if (!codes.some(code => changed.includes(declarationName(code)))) return undefined
  return Object.fromEntries(codes.map(code => [code, answers.values[declarationName(code)] ?? '']))
}
