import { href } from '../../../kernel/address.ts'
import { assetUrl, type Html, html, seatTokens, type View } from '../../../platform/html/index.ts'
import { paths as challenges } from '../../challenges/paths.ts'
import type { Entry } from '../../challenges/rules.ts'
import type { Edition } from '../../edition/rules.ts'
import { callIsOpen } from '../../edition/rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

/** `state`: where the challenge stands, in words. */
type Embedded = { edition: Edition; entry: Entry; state: string }

/** A challenge as another site shows it: one card, its links open outside of the frame. A whole document, without the site around it. */
export function embedPage(view: View, { edition, entry, state }: Embedded): Html {
  const t = text[view.lang]
  const { sheet } = entry
  const to = `${view.origin}${href(challenges.challenge, view.lang, { slug: sheet.slug })}`
  const isOpen = callIsOpen(edition, view.now) && entry.state === 'published'
  return html`<!doctype html>
<html lang="${view.lang}" class="embedded">
<head>
<meta charset="utf-8">
<title>${sheet.title} – ${view.site.name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="description" content="${sheet.tagline[view.lang]}">
<link rel="canonical" href="${to}">
${[...view.theme.styles, 'embed.css'].map(name => html`<link rel="stylesheet" href="${assetUrl(name)}">`)}
<base target="_blank">
</head>
<body>
<main class="embed">
<p class="eyebrow">${t.challengeOf(edition.labels.challenge[view.lang], sheet.number)}</p>
<h1><a href="${to}">${sheet.title}</a></h1>
<p>${sheet.tagline[view.lang]}</p>
<p>${sheet.host.name[view.lang]}, ${sheet.place}</p>
<p class="embed-state">${seatTokens(view, entry.seats)} <strong>${state}</strong></p>
<p><a href="${to}">${isOpen ? t.embed.more : t.embed.read}</a> <span class="embed-from">${t.embed.from(view.site.name)}</span></p>
</main>
</body>
</html>`
}
