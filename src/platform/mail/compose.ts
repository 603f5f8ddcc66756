import { type Html, html } from '../html/index.ts'
import type { Lang } from '../i18n/index.ts'

/** A part of a mail: a paragraph, a heading, pairs of a name and a value, or the one thing to do. */
export type MailPart =
  | string
  | { heading: string }
  | { facts: readonly (readonly [string, string])[] }
  | { action: string; url: string }

type MailWords = {
  lang: Lang
  subject: string
  greeting: string
  parts: readonly MailPart[]
  closing: string
  /** Who writes and why, under a line at the end. */
  footer: string
  /** Where one ends letters of this kind, said after everything else. */
  wayOut?: { label: string; url: string }
}

/** The two forms of a mail, plain text and HTML, from the same words, ready for `queueMail`. */
export function composeMail(words: MailWords): { lang: Lang; subject: string; text: string; html: string } {
  return { lang: words.lang, subject: words.subject, text: plain(words), html: `<!doctype html>${page(words)}` }
}

function plain({ greeting, parts, closing, footer, wayOut }: MailWords): string {
  const end = wayOut ? `\n${wayOut.label}\n${wayOut.url}` : ''
  return [greeting, ...parts.map(plainPart), closing, `-- \n${footer}${end}`].join('\n\n').concat('\n')
}

function plainPart(part: MailPart): string {
  if (typeof part === 'string') return part
  if ('heading' in part) return part.heading
  return 'url' in part
    ? `${part.action}\n${part.url}`
    : part.facts.map(([name, value]) => `${name}\n  ${value}`).join('\n')
}

const body =
  'margin:0;padding:24px 16px;background:#fdfbf7;color:#14252b;font:17px/1.5 "Source Sans 3",system-ui,sans-serif'
const sheet = 'max-width:36em;margin:0 auto;padding:32px 28px;background:#ffffff;border:1px solid #d9d7cf'
const button =
  'display:inline-block;padding:12px 20px;background:#0a5c68;color:#ffffff;text-decoration:none;font-weight:600'
const quiet = 'color:#51626a;font-size:14px'

function page({ lang, subject, greeting, parts, closing, footer, wayOut }: MailWords): Html {
  return html`<html lang="${lang}"><head><meta charset="utf-8"><title>${subject}</title>
<meta name="viewport" content="width=device-width"></head><body style="${body}"><div style="${sheet}">
<p style="margin-top:0">${greeting}</p>
${parts.map(part)}
<p>${closing}</p>
<p style="${quiet};border-top:1px solid #d9d7cf;padding-top:16px;margin:32px 0 0">${footer}${
    wayOut && html`<br><a href="${wayOut.url}" style="${quiet}">${wayOut.label}</a>`
  }</p>
</div></body></html>`
}

function part(it: MailPart): Html {
  if (typeof it === 'string') return html`<p>${it}</p>`
  if ('heading' in it) return html`<h2 style="font-size:20px;line-height:1.25;margin:28px 0 8px">${it.heading}</h2>`
  if ('url' in it)
    return html`<p style="margin:28px 0"><a href="${it.url}" style="${button}">${it.action}</a></p>
<p style="${quiet};overflow-wrap:anywhere">${it.url}</p>`
  return html`<dl>${it.facts.map(([name, value]) => fact(name, value))}</dl>`
}

const fact = (name: string, value: string): Html =>
  html`<dt style="${quiet}">${name}</dt><dd style="margin:0 0 12px;font-weight:600;overflow-wrap:anywhere">${value}</dd>`
