import { type Address, href } from '../../../kernel/address.ts'
import type { Day } from '../../../kernel/day.ts'
import {
  actions,
  alert,
  checkbox,
  definitionList,
  fileField,
  form,
  type Html,
  hidden,
  html,
  layout,
  linkButton,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay, formatSize } from '../../../platform/i18n/index.ts'
import { profileIn } from '../../offers/rules.ts'
import { paths } from '../paths.ts'
import {
  type Contract,
  clearanceOf,
  type HiringEdition,
  type HiringFile,
  LARGEST_SIGNED_BYTES,
  nextParty,
  type Refusal,
  type Stage,
  stageOf,
  titleOf,
} from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { contractFacts, refusalIn } from './shared.ts'
import { versionTable } from './versions.ts'

const text = { fr, en }

export type Mine = {
  edition: HiringEdition
  today: Day
  file: HiringFile
  /** Every version that was sent, the latest first. */
  contracts: Contract[]
  confirmed: boolean
  refusal?: Refusal | undefined
}

const FIELDS: Partial<Record<Refusal['code'], string>> = {
  not_confirmed: 'confirmed',
  no_file: 'document',
  too_large: 'document',
  wrong_type: 'document',
  empty: 'document',
  infected: 'document',
  unreadable: 'document',
  locked: 'document',
}

/** A fellow's own contract: where it stands, what it says, what to do, and every version. */
export function minePage(view: View, mine: Mine): Html {
  const t = text[view.lang].mine
  const { contracts, edition, file, refusal } = mine
  const field = refusal && FIELDS[refusal.code]
  const current = contracts.find(it => it.state !== 'replaced')
  const body = html`${refusal && !field && alert(view, { kind: 'error', body: refusalIn(view, refusal), announced: true })}
<h2>${t.next}</h2>${standing(view, mine)}
${current && documents(view, current)}
${current && canSignNow(mine) && signing(view, mine, current.version)}
${current && html`<h2>${t.facts}</h2>${definitionList(view, contractFacts(view, current))}`}
${clearance(view, edition, file)}
${contracts.length > 0 && html`<h2>${t.versions}</h2>${versionTable(view, { file, contracts, of: 'fellow' })}`}
<h2>${t.help}</h2><p>${t.write(edition.dataProtection.email)}${current?.state === 'sent' && html` ${t.correct}`}</p>`
  return layout(view, {
    title: t.title,
    lead: t.lead(profileIn(edition, view.lang, file.profile), titleOf(edition, file.challengeId)),
    errors: refusal && field ? [{ field, message: refusalIn(view, refusal) }] : [],
    body,
  })
}

const canSignNow = ({ edition, file }: Mine) =>
  file.contractState === 'sent' &&
  (file.state === 'to_hire' || file.state === 'hired') &&
  nextParty(edition.hiring.signatures, file.signed) === 'fellow'

const kinds = {
  to_draft: 'info',
  drafted: 'info',
  host_to_sign: 'info',
  fellow_to_sign: 'warning',
  signed: 'success',
  ended: 'success',
  left: 'info',
} as const satisfies Record<Stage, string>

function standing(view: View, { contracts, edition, file, today }: Mine): Html {
  const t = text[view.lang].mine
  const stage = stageOf(file, edition.hiring.signatures)
  const leaves = file.leftOn !== null && file.leftOn > today
  const begins = formatDay(view.lang, file.startsOn)
  const again = contracts.some(it => it.state === 'replaced' && it.signatures.some(one => one.party === 'fellow'))
  const renewed = stage === 'drafted' && contracts.length > 0
  const body =
    leaves && file.leftOn ? t.leaves(formatDay(view.lang, file.leftOn)) : renewed ? t.renewed : t.stages[stage]
  const unsigned = stage === 'host_to_sign' || stage === 'fellow_to_sign'
  return html`${alert(view, { kind: kinds[stage], body: html`<p>${body}${stage === 'signed' && file.startsOn > today && html` ${t.start(begins)}`}</p>` })}
${unsigned && again && html`<p>${t.again}</p>`}
${file.atDesk && html`<p>${t.atDesk}</p>`}
${(unsigned || stage === 'to_draft' || stage === 'drafted') && file.startsOn > today && html`<p>${t.planned(begins)}</p>`}`
}

function documents(view: View, { signatures, version }: Contract): Html {
  const t = text[view.lang].mine
  const last = signatures.at(-1)?.party
  const to = (address: Address, label: string, kind: 'primary' | 'secondary') =>
    linkButton(view, { href: href(address, view.lang, { version, party: last ?? '' }), label, kind, download: true })
  return actions(view, [
    to(paths.myDocument, t.read, 'secondary'),
    last && to(paths.mySigned, t.readSigned[last], 'secondary'),
  ])
}

function signing(view: View, { confirmed, refusal }: Mine, version: number): Html {
  const t = text[view.lang].mine
  const { team } = text[view.lang]
  const at = (field: string) => (refusal && FIELDS[refusal.code] === field ? refusalIn(view, refusal) : undefined)
  const hint = team.documentHint(formatSize(view.lang, LARGEST_SIGNED_BYTES))
  const body = html`${hidden('version', version)}
${fileField(view, { name: 'document', label: team.document, hint, accept: 'application/pdf', error: at('document'), required: true })}
${checkbox(view, { name: 'confirmed', label: t.confirmed(version), checked: confirmed, error: at('confirmed') })}`
  return html`<h2>${t.sign}</h2><p>${t.how}</p>
${form(view, { action: href(paths.mySignature, view.lang), multipart: true, body, submit: t.submit })}`
}

function clearance(view: View, edition: HiringEdition, file: HiringFile): Html {
  const t = text[view.lang].mine
  const state = clearanceOf(edition, file)
  if (state === 'not_needed') return html``
  const { decision, decisionReason } = file.clearance ?? {}
  return html`<h2>${t.clearance}</h2><p>${t.clearances[state]}</p>
${decision && html`<p>${t.decisions[decision]} ${decisionReason && t.because(decisionReason)}</p>`}`
}
