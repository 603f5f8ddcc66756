import { html } from '../../../platform/html/index.ts'

/** In CSS pixels: room for the longest title in the narrowest column. */
export const EMBED_SIZE = { width: 480, height: 290 } as const

type Framed = { origin: string; title: string; frame: string; width?: number }

/** The lines that show a challenge inside another site's page: no script, nothing kept. `frame` is the address of what is shown. */
export const embedCode = ({ frame, origin, title, width = EMBED_SIZE.width }: Framed): string =>
  html`<iframe src="${origin}${frame}" title="${title}" width="${width}" height="${EMBED_SIZE.height}" loading="lazy" style="border:0;max-width:100%"></iframe>`.toString()
