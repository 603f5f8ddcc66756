import { href } from '../../../kernel/address.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import type { Applied } from '../../edition/index.ts'

export type Reader = { edition: Applied; lang: Lang; origin: string; now: Date }

/** Blocks of Markdown, those that say nothing left out. */
export const blocks = (...parts: (string | false | undefined)[]): string => `${parts.filter(Boolean).join('\n\n')}\n`

/** What people typed names no link and opens no block of ours. */
export const plain = (typed: string): string => typed.replaceAll(/([\\`*_[\]<>#|])/g, '\\$1')

export const list = (items: readonly string[]): string => items.map(it => `- ${it}`).join('\n')

export const colon = (lang: Lang): string => (lang === 'fr' ? '\u202f:' : ':')

/** What is known, as a list of names and values; what is empty is left out. */
export const facts = (lang: Lang, all: readonly (readonly [name: string, value: string])[]): string =>
  list(all.filter(([, value]) => value !== '').map(([name, value]) => `${name}${colon(lang)} ${value}`))

type Pair = { fr: string; en: string }

/** A page of the site, with its whole address. */
export const at = ({ lang, origin }: Pick<Reader, 'lang' | 'origin'>, address: Pair, params: Record<string, string>) =>
  origin + href(address, lang, params)

/** A link whose address holds no sign that would end it. */
export const link = (words: string, to: string): string =>
  `[${plain(words)}](<${to.replaceAll(/[<>\s]/g, it => encodeURIComponent(it))}>)`
