import {
  definitionList,
  emptyState,
  type Html,
  html,
  layout,
  section,
  stateTag,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { formatInstant } from '../../../platform/i18n/index.ts'
import type { Contract, HiringFile } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { crumbsOf } from './file.ts'

const text = { fr, en }

/** One version with its fingerprints, and which documents of the store are still what they were. */
export type Proof = { contract: Contract; contentSha256: string; intact: ReadonlySet<string> }

/** Who signed what, when and how, with the fingerprint of each document checked again. */
export function evidencePage(view: View, { file, proofs }: { file: HiringFile; proofs: Proof[] }): Html {
  const t = text[view.lang].team
  const body = html`<p>${t.evidenceBody}</p>
${
  proofs.length === 0
    ? emptyState(view, { title: t.stages.to_draft })
    : proofs.map(it => section(view, { title: `${t.version} ${it.contract.version}`, body: proofOf(view, it) }))
}`
  return layout(view, { title: t.evidence, lead: t.evidenceLead, crumbs: crumbsOf(view, file), wide: true, body })
}

function proofOf(view: View, { contract, contentSha256, intact }: Proof): Html {
  const t = text[view.lang].team
  const at = (when: Date) => formatInstant(view.lang, when, view.zone)
  const { documentSha256: sent } = contract
  const check = (sha256: string) =>
    html`${stateTag(view, intact.has(sha256) ? 'success' : 'warning', intact.has(sha256) ? t.intact : t.altered)} <code class="hash">${sha256}</code>`
  return html`${definitionList(view, [
    {
      term: t.state,
      detail: contract.state === 'replaced' ? t.replacedBy : t.states[contract.state],
    },
    { term: t.print, detail: html`<code class="hash">${contentSha256}</code>` },
    { term: t.documentPrint, detail: sent ? check(sent) : t.notSent },
    ...(contract.sentAt ? [{ term: t.columns.sent, detail: at(contract.sentAt) }] : []),
  ])}
${
  contract.signatures.length > 0 &&
  table(view, {
    caption: t.signatures,
    columns: (['signatory', 'party', 'when', 'way', 'signedPrint'] as const).map(key => ({ key, label: t[key] })),
    rows: contract.signatures.map(it => ({
      signatory: it.name,
      party: t.parties[it.party],
      when: at(it.signedAt),
      way: t.ways[it.way],
      signedPrint: check(it.signedSha256),
    })),
    empty: '',
  })
}`
}
