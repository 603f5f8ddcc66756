import { type Address, href } from '../../../kernel/address.ts'
import { type Html, html, stateTag, table, type View } from '../../../platform/html/index.ts'
import { formatInstant } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import type { Contract, HiringFile, Signature } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

type Versions = {
  file: Pick<HiringFile, 'id'>
  contracts: readonly Contract[]
  /** Whose addresses the documents have. */
  of: 'team' | 'fellow'
}

const signs = { drafted: 'neutral', sent: 'waiting', signed: 'success', replaced: 'neutral' } as const

/** Every version of a contract, the latest first, with its document and its signatures; those that no longer count say so. */
export function versionTable(view: View, { file, contracts, of }: Versions): Html {
  const t = text[view.lang].team
  const addresses = of === 'team' ? paths : { document: paths.myDocument, signed: paths.mySigned }
  const at = (address: Address, version: number, party = '') =>
    href(address, view.lang, { id: file.id, version, party })
  const signature = (contract: Contract, it: Signature) =>
    html`<div><a href="${at(addresses.signed, contract.version, it.party)}">${t.parties[it.party]}<span class="${view.theme.classes.hidden}"> (${t.version} ${contract.version})</span></a>
${t.signedBy(it.name, formatInstant(view.lang, it.signedAt, view.zone))}</div>`
  return table(view, {
    caption: t.versions,
    captionHidden: true,
    columns: [
      { key: 'version', label: t.version },
      { key: 'cause', label: t.cause },
      { key: 'state', label: t.state },
      { key: 'signatures', label: t.signatures },
    ],
    rows: contracts.map(it => ({
      version: html`<a href="${at(addresses.document, it.version)}">${t.version} ${it.version}</a>`,
      cause: html`${t.causes[it.cause]}${it.reason && html`<br><small>${it.reason}</small>`}`,
      state: stateTag(view, signs[it.state], t.states[it.state]),
      signatures: html`${it.state === 'replaced' && it.signatures.length > 0 && html`<div>${stateTag(view, 'warning', t.noLongerCount)}</div>`}${it.signatures.map(one => signature(it, one))}`,
    })),
    empty: t.stages.to_draft,
  })
}
