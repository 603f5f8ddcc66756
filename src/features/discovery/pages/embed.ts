import { assetUrl, type Html, html, seatTokens, type View } from '../../../platform/html/index.ts'
import type { Embedded } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

/** A challenge as another site shows it: one card, its links open outside of the frame. A whole document, without the site around it. */
export function embedPage(view: View, it: Embedded): Html {
  const t = text[view.lang]
  const to = `${view.origin}${it.page}`
  return html`<!doctype html>
<html lang="${view.lang}" class="embedded">
<head>
<meta charset="utf-8">
<title>${it.title} – ${view.site.name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="description" content="${it.tagline.words}">
<link rel="canonical" href="${to}">
${[...view.theme.styles, 'embed.css'].map(name => html`<link rel="stylesheet" href="${assetUrl(name)}">`)}
<base target="_blank">
</head>
<body>
<main class="embed">
<p class="eyebrow">${it.eyebrow}</p>
<h1><a href="${to}">${it.title}</a></h1>
<p lang="${it.tagline.lang}">${it.tagline.words}</p>
<p>${it.where}</p>
<p class="embed-state">${it.seats.length > 0 && seatTokens(view, it.seats)} <strong>${it.state}</strong></p>
<p><a href="${to}">${it.isOpen ? t.embed.more : t.embed.read}</a> <span class="embed-from">${t.embed.from(view.site.name)}</span></p>
</main>
</body>
</html>`
}
