import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  button,
  checkbox,
  dateField,
  definitionList,
  details,
  emailField,
  fileField,
  form,
  type Html,
  hidden,
  html,
  linkButton,
  numberField,
  section,
  textArea,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay, formatSize } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import { type Contract, isOver, LARGEST_SIGNED_BYTES, stageOf } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { errorAt, type FilePage } from './file-parts.ts'
import { contractFacts, stageTag } from './shared.ts'

const text = { fr, en }

/** The contract in force, and the next thing to do with it. */
export function contractSection(view: View, page: FilePage): Html {
  const t = text[view.lang].team
  const { contracts, edition, file } = page
  const contract = contracts.find(it => it.state !== 'replaced')
  const body = html`<p>${stageTag(view, edition, file)}</p>
${contract && definitionList(view, contractFacts(view, contract))}
${!isOver(file.state) && step(view, page, contract)}`
  return section(view, { title: t.contract, body })
}

function step(view: View, page: FilePage, contract: Contract | undefined): Html {
  const t = text[view.lang].team
  const stage = stageOf(page.file, page.edition.hiring.signatures)
  if (!contract) return draft(view, page, t.draftFirst)
  if (stage === 'drafted')
    return html`${sending(view, page, contract)}${details(view, { summary: t.draftAgain, body: draft(view, page, t.draftAgain), open: page.refused?.form === 'draft' })}`
  const change = details(view, {
    summary: t.newVersion,
    body: html`<p>${t.newVersionHint}</p>${draft(view, page, t.draftNew)}`,
    open: page.refused?.form === 'draft',
  })
  if (stage === 'signed') return change
  const party = stage === 'host_to_sign' ? 'host' : 'fellow'
  return html`${read(view, page, contract, t.read)}
${page.file.atDesk && alert(view, { kind: 'info', body: t.atDesk })}
${signing(view, page, { party, version: contract.version })}
${page.desk && !page.file.atDesk && page.file.signed.length === 0 && desk(view, page)}${change}`
}

const read = (view: View, { file }: FilePage, { version }: Contract, label: string): Html =>
  actions(view, [
    linkButton(view, {
      href: href(paths.document, view.lang, { id: file.id, version }),
      label,
      kind: 'secondary',
      download: true,
    }),
  ])

function sending(view: View, page: FilePage, contract: Contract): Html {
  const t = text[view.lang].team
  return html`<p>${t.sendBody}</p>${read(view, page, contract, t.readDraft)}
${form(view, { action: href(paths.sending, view.lang, { id: page.file.id }), body: '', submit: t.send })}`
}

/** Experience is asked only where pay follows it, a reason only where something was sent. */
function draft(view: View, page: FilePage, label: string): Html {
  const t = text[view.lang].team
  const { countedOn, edition, experience, file, typed } = page
  const paid = edition.pay.rule === 'by_experience'
  const since = experience && 'startedOn' in experience ? experience.startedOn : ''
  const years = experience && 'years' in experience ? String(experience.years) : ''
  const sent = file.contractState === 'sent' || file.contractState === 'signed'
  const at = (field: string) => errorAt(view, page, field)
  const body = html`${
    paid &&
    html`${dateField(view, { name: 'careerStartedOn', label: t.careerStartedOn, hint: t.careerHint(formatDay(view.lang, countedOn)), value: typed['careerStartedOn'] ?? since, error: at('careerStartedOn') })}
${numberField(view, { name: 'years', label: t.years, unit: t.yearsUnit, value: typed['years'] ?? years, min: 0, max: 70 })}`
  }${sent && textArea(view, { name: 'reason', label: t.reason, hint: t.reasonHint, rows: 3, value: typed['reason'] ?? '', error: at('reason'), required: true })}`
  return form(view, {
    action: href(paths.draft, view.lang, { id: file.id }),
    body,
    submit: actions(view, [button(view, { label, kind: file.contractId === null ? 'primary' : 'secondary' })]),
  })
}

function signing(view: View, page: FilePage, { party, version }: { party: 'host' | 'fellow'; version: number }): Html {
  const t = text[view.lang].team
  const { file, typed } = page
  const at = (field: string) => errorAt(view, page, field)
  const name = typed['name'] ?? (party === 'fellow' ? file.name : '')
  const hint = t.documentHint(formatSize(view.lang, LARGEST_SIGNED_BYTES))
  const body = html`${hidden('party', party)}${hidden('version', version)}
${textField(view, { name: 'name', label: t.signatory, value: name, width: 'medium', autocomplete: 'off', error: at('name'), required: true })}
${fileField(view, { name: 'document', label: t.document, hint, accept: 'application/pdf', error: at('document'), required: true })}
${checkbox(view, { name: 'confirmed', label: t.confirmed(version), checked: typed['confirmed'] === 'on', error: at('confirmed') })}`
  return html`<h3>${t.signTitle[party]}</h3><p>${t.signBody[party]}</p>
${form(view, { action: href(paths.signature, view.lang, { id: file.id }), multipart: true, body, submit: t.sign })}`
}

function desk(view: View, page: FilePage): Html {
  const t = text[view.lang].team
  const { file, typed } = page
  const body = html`${textField(view, { name: 'hostName', label: t.hostName, value: typed['hostName'] ?? '', width: 'medium', autocomplete: 'off', error: errorAt(view, page, 'hostName'), required: true })}
${emailField(view, { name: 'hostEmail', label: t.hostEmail, value: typed['hostEmail'] ?? '', width: 'medium', autocomplete: 'off', required: true })}`
  return html`<h3>${t.deskTitle}</h3><p>${t.deskBody}</p>
${form(view, { action: href(paths.desk, view.lang, { id: file.id }), body, submit: actions(view, [button(view, { label: t.askDesk, kind: 'secondary' })]) })}`
}
