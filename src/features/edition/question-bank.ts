import { parse } from 'yaml'
import { shippedText } from '../../platform/shipped.ts'
import type { Bank } from './rules.ts'
import { bankSchema } from './schema/questions.ts'

let kept: Bank | undefined

/** The questions that questionnaires ask, the same for all editions: `editions/questions.yaml`, read once. */
export const questionBank = (): Bank => {
  kept ??= readBank(shippedText('editions/questions.yaml'))
  return kept
}

/** Reads a bank from the text of its file. Throws what is wrong in it: it is a file of the program, not somebody's entry. */
export const readBank = (source: string): Bank => bankSchema.parse(parse(source))
