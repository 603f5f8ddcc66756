import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  definitionList,
  type Html,
  html,
  layout,
  linkButton,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { formatSize } from '../../../platform/i18n/index.ts'
import type { Receipt } from '../../../platform/signing/index.ts'
import { paths as editionPaths } from '../../edition/paths.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { instant, text } from './words.ts'

/** `rules`: the number of the version of the rules that was in force when it arrived. */
export type ReceiptPage = {
  edition: Edition
  receipt: Receipt
  inForce: boolean
  keysUrl: string
  rules?: number | undefined
}

/** The receipt of one submission: what arrived, when, and how anybody can check it. */
export function receiptPage(view: View, { edition, receipt, inForce, keysUrl, rules }: ReceiptPage): Html {
  const t = text[view.lang]
  const { mails, receipt: words } = t
  const at = instant(view, new Date(receipt.receivedAt))
  const code = (value: string) => html`<code>${value}</code>`
  const body = html`${!inForce && alert(view, { kind: 'info', body: words.notInForce })}
${definitionList(view, [
  { term: mails.reference, detail: html`<strong>${receipt.reference}</strong>` },
  {
    term: mails.receivedAt,
    detail: html`<time datetime="${receipt.receivedAt}">${at}</time><br>${code(receipt.receivedAt)}`,
  },
  { term: mails.code, detail: receipt.candidate },
  { term: mails.content, detail: code(receipt.contentSha256) },
  { term: mails.signature, detail: code(receipt.signature) },
  { term: words.keyId, detail: code(receipt.keyId) },
  ...(rules ? [{ term: words.rules, detail: rulesLink(view, edition, rules) }] : []),
])}
<h2>${words.files}</h2>
${files(view, receipt)}
<h2>${words.download}</h2>
${downloads(view, receipt.reference)}
<h2>${words.howTitle}</h2>
<ul>${words.how(keysUrl).map(line => html`<li>${line}</li>`)}</ul>`
  const mine = href(paths.mine, view.lang, {}, { edition: edition.id })
  const crumbs = [{ href: mine, label: t.mine }]
  return layout(view, { title: words.title, eyebrow: edition.title[view.lang], crumbs, lead: words.lead(at), body })
}

/** The rules this was sent under, as they were. */
const rulesLink = (view: View, { id }: Edition, n: number) =>
  html`<a href="${href(editionPaths.rulesVersion, view.lang, { edition: id, n })}">${text[view.lang].receipt.rulesVersion(n)}</a>`

function files(view: View, receipt: Receipt): Html {
  const t = text[view.lang].receipt
  return table(view, {
    caption: t.files,
    captionHidden: true,
    columns: [
      { key: 'name', label: t.fileName },
      { key: 'size', label: t.fileSize, numeric: true },
      { key: 'digest', label: t.fileDigest },
    ],
    rows: receipt.files.map(file => ({
      name: file.name,
      size: formatSize(view.lang, file.size),
      digest: html`<code>${file.sha256}</code>`,
    })),
    empty: t.noFiles,
  })
}

function downloads(view: View, reference: string): Html {
  const t = text[view.lang].receipt
  const to = (address: typeof paths.receiptPdf | typeof paths.receiptJson | typeof paths.receiptContent) =>
    href(address, view.lang, { reference })
  return actions(view, [
    linkButton(view, { href: to(paths.receiptPdf), label: t.pdf, download: true }),
    linkButton(view, { href: to(paths.receiptJson), label: t.json, kind: 'secondary', download: true }),
    linkButton(view, { href: to(paths.receiptContent), label: t.contentJson, kind: 'secondary', download: true }),
  ])
}
