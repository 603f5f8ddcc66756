import { z } from 'zod'
import { cleanText } from '../../kernel/as-typed.ts'

/** Text of a form, without the spaces around it; empty when it was not sent. */
export const typedWords = z.string().catch('').transform(cleanText)

/** One line: what would break a header becomes a space. */
export const typedLine = typedWords.transform(text => text.replace(/\p{Cc}+/gu, ' ').trim())

/** Every value sent under a name, those that say nothing left out. */
export const typedList = z
  .union([z.array(z.string()), z.string().transform(one => [one])])
  .catch([])
  .transform(all => all.map(cleanText).filter(it => it !== ''))
