import { renderPdf } from '../../platform/documents/index.ts'
import { formatInstant, formatShortDay, formatSize, type Lang } from '../../platform/i18n/index.ts'
import type { Receipt } from '../../platform/signing/index.ts'
import type { Edition } from '../edition/rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const template = `#import "/letter.typ": *
#show: letter.with(sender: data.sender, programme: data.programme, place: data.place, reference: data.reference)
#data.lead
#facts(data.facts)
== #data.filesTitle
#if data.files.len() == 0 [#data.noFiles] else {
  for it in data.files [
    *#it.name* (#it.size) \\
    #digest(it.sha256)

  ]
}
== #data.proofTitle
#for it in data.proofs [
  #small(it.at(0)) \\
  #digest(it.at(1))

]
== #data.howTitle
#for it in data.how [#it

]
`

/** The receipt as an accessible PDF, which carries its signed form inside. The same receipt always makes the same bytes. */
export function typesetReceipt(
  edition: Edition,
  receipt: Receipt,
  lang: Lang,
  keysUrl: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { mails: m, receipt: t } = { fr, en }[lang]
  const date = new Date(receipt.receivedAt)
  const at = formatInstant(lang, date, edition.zone)
  const data = {
    sender: edition.institutions.find(it => it.roles.includes('leads'))?.name[lang] ?? edition.programme.name[lang],
    programme: edition.title[lang],
    place: formatShortDay(lang, date, edition.zone),
    reference: receipt.reference,
    lead: t.lead(at),
    facts: [
      [m.reference, receipt.reference],
      [m.receivedAt, at],
      [t.zone, edition.zone],
      [m.code, receipt.candidate],
    ],
    filesTitle: t.files,
    noFiles: t.noFiles,
    files: receipt.files.map(it => ({ ...it, size: formatSize(lang, it.size) })),
    proofTitle: t.proof,
    proofs: [
      [m.receivedAt, receipt.receivedAt],
      [m.content, receipt.contentSha256],
      [m.signature, receipt.signature],
      [t.keyId, receipt.keyId],
    ],
    howTitle: t.howTitle,
    how: t.how(keysUrl),
  }
  return renderPdf({ main: template, data, title: t.title, lang, date, attachments: [signedForm(receipt, lang)] })
}

const signedForm = (receipt: Receipt, lang: Lang) => {
  const { receipt: t } = { fr, en }[lang]
  const content = JSON.stringify(receipt, null, 2)
  return { name: `${t.fileTitle(receipt.reference)}.json`, mediaType: 'application/json', description: t.json, content }
}
