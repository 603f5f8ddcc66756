import type { Lang } from '../i18n/index.ts'
import type { MarkdownFault } from './nodes.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }

/** A fault in the reader's language: what happened, then what to do. */
export const sayFault = (lang: Lang, { code, line, text: written }: MarkdownFault): string =>
  text[lang].faults[code](line, written)
