import { href } from '../../../kernel/address.ts'
import { html } from '../../../platform/html/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import type { Entry } from '../../challenges/rules.ts'
import { paths } from '../paths.ts'

/** In pixels: high enough for the longest title in the narrowest column. */
export const EMBED_SIZE = { width: 480, height: 290 } as const

type Embedded = { origin: string; lang: Lang; entry: Entry; width?: number }

/** The lines that show a challenge inside another site's page: no script, nothing kept. */
export const embedCode = ({ entry, lang, origin, width = EMBED_SIZE.width }: Embedded): string =>
  html`<iframe src="${origin}${href(paths.embed, lang, { slug: entry.sheet.slug })}" title="${entry.sheet.title}" width="${width}" height="${EMBED_SIZE.height}" loading="lazy" style="border:0;max-width:100%"></iframe>`.toString()
