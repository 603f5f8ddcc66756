import { type About, aboutPage } from './about.ts'
import { assetUrl } from './assets.ts'
import { errorSummary, type FieldError } from './error-summary.ts'
import { attributes, type Html, html, type Text } from './html.ts'
import { alert } from './messages.ts'
import type { View } from './view.ts'

export type Page = {
  /** The title of the tab, and the h1 unless `ownHeading`. */
  title: string
  /** From the first page under home down to the parent; this page is added by itself. */
  crumbs?: { href: string; label: string }[] | undefined
  /** One or two sentences under the title. */
  lead?: Text | undefined
  /** A line above the title that says what kind of thing this is. */
  eyebrow?: Text | undefined
  /** The body draws its own h1. */
  ownHeading?: boolean | undefined
  /** Uses the whole width: tables, working pages. */
  wide?: boolean | undefined
  /** What is wrong with the form just sent: summary on top, and the title says it. */
  errors?: FieldError[] | undefined
  /** What search engines, feed readers and those who share this page are told. */
  about?: About | undefined
  body: Text
  aside?: Html | undefined
}

/** A whole document around one page. Exactly one h1; no inline style or script, so that a strict CSP holds. */
export function layout(view: View, page: Page): Html {
  const { classes } = view.theme
  const failed = page.errors !== undefined && page.errors.length > 0
  return html`<!doctype html>
<html lang="${view.lang}" data-zone="${view.zone}">
<head>
<meta charset="utf-8">
<title>${failed && view.text.failedTitle}${page.title === view.site.name ? page.title : `${page.title} – ${view.site.name}`}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${resources(view)}
${aboutPage(view, page)}
</head>
<body>
<a class="${classes.skip}" href="#main">${view.text.skip}</a>
${view.banner && html`<section class="${classes.banner}" aria-label="${view.text.banner}">${view.banner}</section>`}
${view.theme.header(view)}
<main id="main" tabindex="-1" class="${classes.main}${page.wide && ` ${classes.wide}`}${page.aside && ' with-aside'}">
${breadcrumb(view, page)}
${view.notice && alert(view, { kind: view.notice.kind, body: view.notice.text, announced: true })}
${failed && errorSummary(view, page.errors ?? [])}
${page.ownHeading ? '' : heading(view, page)}
<div class="content">
${page.body}
</div>
${page.aside && html`<aside class="${classes.aside}">${page.aside}</aside>`}
</main>
${view.theme.footer(view)}
</body>
</html>`
}

function resources(view: View): Html {
  const { fonts, scripts, styles } = view.theme
  return html`<link rel="icon" href="${assetUrl('icon.svg')}" type="image/svg+xml">
${fonts.map(name => html`<link rel="preload" href="${assetUrl(name)}" as="font" type="font/woff2" crossorigin>`)}
${styles.map(name => html`<link rel="stylesheet" href="${assetUrl(name)}">`)}
${scripts.map(name => html`<script src="${assetUrl(name)}" type="module"></script>`)}`
}

function heading(view: View, page: Page): Html {
  const { classes } = view.theme
  return html`<div class="page-head">${page.eyebrow && html`<p class="${classes.eyebrow}">${page.eyebrow}</p>`}
<h1>${page.title}</h1>
${page.lead && html`<p class="${classes.lead}">${page.lead}</p>`}</div>`
}

function breadcrumb(view: View, page: Page): Html | '' {
  if (!page.crumbs) return ''
  const { classes } = view.theme
  const home = { href: view.lang === 'fr' ? '/' : '/en', label: view.text.home }
  return html`<nav class="${classes.breadcrumb}" aria-label="${view.text.breadcrumb}"><ol${attributes({ class: classes.breadcrumbList })}>
${[home, ...page.crumbs].map(crumb => html`<li><a${attributes({ class: classes.breadcrumbLink })} href="${crumb.href}">${crumb.label}</a></li>`)}
<li><span${attributes({ class: classes.breadcrumbLink })} aria-current="page">${page.title}</span></li>
</ol></nav>`
}
