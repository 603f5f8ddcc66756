import { href } from '../../../kernel/address.ts'
import {
  alert,
  dateField,
  form,
  type Html,
  html,
  layout,
  radios,
  selectField,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import { amountOf, type ChallengeMoney, type FundingFile, LONGEST, type Refusal } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { errorsOf, type FundedEdition, shown } from './show.ts'

const text = { fr, en }

/** What was typed, shown again as it was when something is refused. */
export type Typed = { amount: string; day: string; label: string; reference: string }
export type TypedFile = Omit<FundingFile, 'requested' | 'savedAt'> & {
  requested: 'yes' | 'no'
  receives: 'itself' | 'other'
}

type Asked<T> = { edition: FundedEdition; typed: T; refusal?: Refusal | undefined }
type OfChallenge<T> = Asked<T> & { money: ChallengeMoney }
type Errors = ReturnType<typeof errorsOf>

const crumbsOf = (view: View, money?: ChallengeMoney) => [
  { href: href(paths.board, view.lang), label: text[view.lang].team.title },
  ...(money
    ? [{ href: href(paths.challenge, view.lang, { slug: money.challenge.slug }), label: money.challenge.title }]
    : []),
]

const above = (view: View, errors: Errors): Html | '' =>
  errors.above ? alert(view, { kind: 'error', body: errors.above, announced: true }) : ''

type Labels = {
  amount: string
  amountHint?: string
  label: string
  labelHint?: string
  reference: string
  referenceHint?: string
}

/** The fields that every figure has: amount, day, label and what it rests on. Money is typed as text: nothing may change it on the way. */
function figureFields(view: View, typed: Typed, errors: Errors, labels: Labels): Html {
  const t = text[view.lang].team
  const hint = [labels.amountHint, t.amountHint].filter(Boolean).join(' ')
  return html`${textField(view, { name: 'amount', label: labels.amount, hint, value: typed.amount, error: errors.at('amount'), width: 'medium', autocomplete: 'off', required: true })}
${dateField(view, { name: 'day', label: t.day, value: typed.day, error: errors.at('day'), required: true })}
${textField(view, { name: 'label', label: labels.label, hint: labels.labelHint, value: typed.label, error: errors.at('label'), maxLength: LONGEST })}
${textField(view, { name: 'reference', label: labels.reference, hint: labels.referenceHint, value: typed.reference, error: errors.at('reference'), maxLength: LONGEST })}`
}

/** An expense on a line, or a new forecast of it. */
export function entryPage(
  view: View,
  { edition, refusal, typed }: Asked<Typed & { kind: string; line: string }>,
): Html {
  const t = text[view.lang].team
  const errors = errorsOf(view, edition, refusal)
  const labels = { amount: t.amount, label: t.label, reference: t.reference, referenceHint: t.expenseHint }
  const body = html`${above(view, errors)}${form(view, {
    action: href(paths.newEntry, view.lang),
    body: html`${radios(view, {
      name: 'kind',
      label: t.entryKind,
      value: typed.kind,
      options: (['expense', 'forecast'] as const).map(value => ({
        value,
        label: t.kinds[value],
        hint: t.kindHints[value],
      })),
    })}
${selectField(view, {
  name: 'line',
  label: t.line,
  value: typed.line,
  prompt: t.chooseLine,
  options: edition.money.lines.map(it => ({ value: it.code, label: it.name[view.lang] })),
  error: errors.at('line'),
  required: true,
})}${figureFields(view, typed, errors, labels)}`,
    submit: t.record,
  })}`
  return layout(view, { title: t.entryForm, crumbs: crumbsOf(view), errors: errors.all, body })
}

/** An estimate for the whole team, or the definitive simulation of one person. */
export function simulationPage(
  view: View,
  { edition, money, refusal, typed }: OfChallenge<Typed & { fellowship?: number | undefined }>,
): Html {
  const t = text[view.lang].team
  const errors = errorsOf(view, edition, refusal)
  const average = edition.money.averageCost && t.average(shown(view, edition, amountOf(edition.money.averageCost)))
  const labels = {
    ...{ amount: t.simulationAmount, ...(average && { amountHint: average }) },
    ...{ label: t.label, labelHint: t.labelHint, reference: t.simulationReference },
  }
  const people = money.fellows.map(({ fellowship: it }) => ({ value: String(it.id), label: it.name }))
  const body = html`${above(view, errors)}${form(view, {
    action: href(paths.simulation, view.lang, { slug: money.challenge.slug }),
    body: html`${selectField(view, {
      name: 'fellowship',
      label: t.simulationOf,
      value: String(typed.fellowship ?? ''),
      options: [{ value: '', label: t.wholeEstimate }, ...people],
    })}${figureFields(view, typed, errors, labels)}`,
    submit: t.record,
  })}`
  const title = t.simulationForm(money.challenge.title)
  return layout(view, { title, lead: t.simulationLead, crumbs: crumbsOf(view, money), errors: errors.all, body })
}

/** What leaves for the administration, or comes back. */
export function paymentPage(
  view: View,
  { edition, money, refusal, typed }: OfChallenge<Typed & { direction: string }>,
): Html {
  const t = text[view.lang].team
  const errors = errorsOf(view, edition, refusal)
  const left = t.leftNow(shown(view, edition, money.left))
  const labels = {
    ...{ amount: t.amount, amountHint: left, label: t.label },
    ...{ reference: t.paymentReference, referenceHint: t.paymentReferenceHint },
  }
  const body = html`${above(view, errors)}${form(view, {
    action: href(paths.payment, view.lang, { slug: money.challenge.slug }),
    body: html`${radios(view, {
      name: 'direction',
      label: t.direction,
      value: typed.direction,
      options: (['out', 'back'] as const).map(value => ({ value, label: t[value] })),
    })}${figureFields(view, typed, errors, labels)}`,
    submit: t.record,
  })}`
  const title = t.paymentForm(money.challenge.title)
  return layout(view, { title, crumbs: crumbsOf(view, money), errors: errors.all, body })
}

/** Who bears a challenge, whether it asks for money, and who receives it. */
export function filePage(view: View, { edition, money, refusal, typed }: OfChallenge<TypedFile>): Html {
  const t = text[view.lang].team
  const errors = errorsOf(view, edition, refusal)
  const { bearers } = edition.money
  const exemptions = bearers.exemptions.map(it => ({ value: it.code, label: it.name[view.lang] }))
  const field = (name: 'operationalBearer' | 'administrativeBearer', required: boolean) =>
    textField(view, {
      name,
      label: t[name],
      value: typed[name] ?? '',
      error: errors.at(name),
      maxLength: LONGEST,
      ...(required && { required }),
    })
  const body = html`${above(view, errors)}${form(view, {
    action: href(paths.file, view.lang, { slug: money.challenge.slug }),
    body: html`${field('operationalBearer', true)}
${radios(view, {
  name: 'requested',
  label: t.requested,
  value: typed.requested,
  error: errors.at('requested'),
  options: (['yes', 'no'] as const).map(value => ({ value, label: t[value] })),
})}
${radios(view, {
  name: 'receives',
  label: t.receivesItself,
  hint: t.receivesHints[bearers.paidTo],
  value: typed.receives,
  options: (['itself', 'other'] as const).map(value => ({ value, label: t[value] })),
})}${field('administrativeBearer', false)}
${textField(view, { name: 'budgetProgramme', label: t.programme, hint: t.programmeHint, value: typed.budgetProgramme ?? '', error: errors.at('budgetProgramme'), width: 'short' })}
${
  exemptions.length > 0 &&
  selectField(view, {
    name: 'exemption',
    label: t.exemption,
    value: typed.exemption ?? '',
    options: [{ value: '', label: t.noExemption }, ...exemptions],
    error: errors.at('exemption'),
  })
}
${dateField(view, { name: 'dueBy', label: t.dueBy, hint: t.dueByHint, value: typed.dueBy ?? '' })}`,
    submit: t.save,
  })}`
  const title = t.fileForm(money.challenge.title)
  return layout(view, { title, crumbs: crumbsOf(view, money), errors: errors.all, body })
}
