import { href } from '../../../kernel/address.ts'
import { type Html, html, stateTag, type View } from '../../../platform/html/index.ts'
import { formatExact, formatNumber, formatShortDay } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import {
  type Amount,
  type ChallengeMoney,
  type Entry,
  type Funded,
  type FundingState,
  type Refusal,
  sayShare,
  sayState,
} from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

/** An applied edition that has money. */
export type FundedEdition = Edition & Funded & { version: number }

export const shown = (view: View, edition: Funded, amount: Amount): string =>
  formatExact(view.lang, amount, edition.money.currency)

/** The entry a figure comes from, as a link to it. */
export const entryLink = (view: View, { id }: Pick<Entry, 'id'>): Html =>
  html`<a href="${href(paths.entry, view.lang, { id })}">${text[view.lang].team.entry(id)}</a>`

const icons = {
  self_funded: 'neutral',
  to_draft: 'warning',
  step: 'waiting',
  due: 'warning',
  part_paid: 'waiting',
  paid: 'success',
  overpaid: 'error',
} as const satisfies Record<FundingState['kind'], string>

/** Where a challenge's money stands, and whether it is late. */
export function fundingTag(view: View, edition: Funded, { late, state }: ChallengeMoney): Html {
  const t = text[view.lang].team
  const { instrument } = edition.money
  const name = sayState(state, { instrument, lang: view.lang, words: t.states })
  return html`${stateTag(view, icons[state.kind], name)}${late && html` ${stateTag(view, 'error', t.late)}`}`
}

/** The computation of a share in words, then the host's part. */
export function computation(view: View, edition: Funded, { share }: ChallengeMoney): Html {
  const words = text[view.lang].report.parts
  const amount = (it: Amount) => shown(view, edition, it)
  const lines = sayShare(share, { words, amount, number: n => formatNumber(view.lang, n) })
  const host = words.host(amount(share.cost), amount(share.share), amount(share.host))
  return html`<ul>${[...lines, host].map(it => html`<li>${it}</li>`)}</ul>`
}

/** A refusal in the reader's language: what is in the way, and what to do. */
function refusalIn(view: View, edition: Funded, refusal: Refusal): string {
  const amount = 'amount' in refusal ? shown(view, edition, refusal.amount) : ''
  const day = 'day' in refusal ? formatShortDay(view.lang, refusal.day) : ''
  return text[view.lang].refusals[refusal.code]({ amount, day })
}

/** Which field of a form a refusal is about; others are told above it. */
const fieldOf: Partial<Record<Refusal['code'], string>> = {
  amount_missing: 'amount',
  amount_unclear: 'amount',
  amount_too_precise: 'amount',
  amount_too_large: 'amount',
  amount_zero: 'amount',
  above_due: 'amount',
  above_paid: 'amount',
  day_missing: 'day',
  day_ahead: 'day',
  before_last: 'day',
  before_payable: 'day',
  label_missing: 'label',
  reference_missing: 'reference',
  line_unknown: 'line',
  reason_missing: 'reason',
  bearer_missing: 'operationalBearer',
  administrative_missing: 'administrativeBearer',
  programme_missing: 'budgetProgramme',
  programme_unclear: 'budgetProgramme',
  exemption_unknown: 'exemption',
  must_request: 'requested',
}

/** The error of a form, for the summary, and for one field by its name. */
export function errorsOf(view: View, edition: Funded, refusal: Refusal | undefined) {
  const field = refusal && fieldOf[refusal.code]
  const message = refusal && refusalIn(view, edition, refusal)
  const all = field && message ? [{ field, message }] : []
  return { all, at: (name: string) => (field === name ? message : undefined), above: field ? undefined : message }
}
