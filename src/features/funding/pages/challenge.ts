import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  dateField,
  details,
  form,
  type Html,
  hidden,
  html,
  layout,
  linkButton,
  section,
  table,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import { formatDayRange, formatNumber } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import {
  type Amount,
  type ChallengeMoney,
  contractDays,
  type FellowMoney,
  type Funded,
  isCutShort,
  nextStep,
  type Refusal,
  workedDays,
} from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { bearers, figures, paymentTable, stepList } from './facts.ts'
import { computation, entryLink, errorsOf, type FundedEdition, fundingTag, shown } from './show.ts'

const text = { fr, en }

export type ChallengePage = {
  edition: FundedEdition
  money: ChallengeMoney
  typed: { day: string; reason: string }
  refusal?: Refusal | undefined
}

/** The money of one challenge: its share in words, who bears it, what it costs, where its agreement is, what was paid. */
export function challengePage(view: View, page: ChallengePage): Html {
  const t = text[view.lang].team
  const { edition, money, refusal } = page
  const { instrument } = edition.money
  const errors = errorsOf(view, edition, refusal)
  const body = html`${errors.above && alert(view, { kind: 'error', body: errors.above, announced: true })}
<p>${fundingTag(view, edition, money)}</p>${figures(view, edition, money)}
${section(view, { title: t.computation, intro: t.rounding, body: computation(view, edition, money) })}
${section(view, { title: t.fileTitle, body: file(view, edition, money) })}
${section(view, { title: t.fellowsTitle, body: simulations(view, edition, money) })}
${
  money.file.requested
    ? html`${section(view, { title: t.stepsTitle[instrument.kind], body: steps(view, page) })}
${section(view, { title: t.paymentsTitle, body: payments(view, page) })}`
    : alert(view, { kind: 'info', body: t.selfFundedBody })
}
<p><a href="${href(paths.entries, view.lang, {}, { defi: money.challenge.slug })}">${t.entriesOf(money.challenge.title)}</a></p>`
  const crumbs = [{ href: href(paths.board, view.lang), label: t.title }]
  return layout(view, { title: money.challenge.title, eyebrow: t.title, crumbs, wide: true, errors: errors.all, body })
}

function file(view: View, edition: Funded, money: ChallengeMoney): Html {
  const t = text[view.lang].team
  const at = href(paths.file, view.lang, { slug: money.challenge.slug })
  return html`${money.file.savedAt === null && html`<p>${t.unsaved}</p>`}${bearers(view, edition, money)}
${actions(view, [linkButton(view, { href: at, label: t.editFile, kind: 'secondary' })])}`
}

function simulations(view: View, edition: Funded, { challenge, estimate, fellows }: ChallengeMoney): Html {
  const t = text[view.lang].team
  const amount = (it: Amount) => shown(view, edition, it)
  const rows = fellows.map(it => ({
    person: it.fellowship.name,
    contract: html`${formatDayRange(view.lang, it.fellowship.startsOn, it.fellowship.endsOn)}${cut(view, it)}`,
    simulated: it.cost ? amount(it.cost.simulated) : t.noSimulation,
    cost: it.cost ? amount(it.cost.cost) : '',
    source: it.entry ? entryLink(view, it.entry) : '',
  }))
  const whole = estimate && {
    person: t.wholeEstimate,
    contract: '',
    simulated: amount(estimate.amount),
    cost: '',
    source: entryLink(view, estimate),
  }
  const drawn = table(view, {
    caption: t.fellowsTitle,
    captionHidden: true,
    columns: [
      { key: 'person', label: t.person },
      { key: 'contract', label: t.contract },
      { key: 'simulated', label: t.simulated, numeric: true },
      { key: 'cost', label: t.comesTo, numeric: true },
      { key: 'source', label: t.entriesTitle },
    ],
    rows: [...(whole ? [whole] : []), ...rows],
    empty: t.noPeople,
  })
  const at = href(paths.simulation, view.lang, { slug: challenge.slug })
  return html`${drawn}${actions(view, [linkButton(view, { href: at, label: t.simulate, kind: 'secondary' })])}`
}

function cut(view: View, { cost, fellowship }: FellowMoney): Html | '' {
  if (!cost || !isCutShort(cost)) return ''
  const days = (n: number) => formatNumber(view.lang, n)
  return html`<br>${text[view.lang].team.cutShort(days(workedDays(fellowship)), days(contractDays(fellowship)))}`
}

function steps(view: View, { edition, money, refusal, typed }: ChallengePage): Html {
  const t = text[view.lang].team
  const { slug } = money.challenge
  const next = nextStep(edition.money.instrument, money.taken)
  const errors = errorsOf(view, edition, refusal)
  const take =
    next &&
    html`<h3>${t.nextStep(next.name[view.lang])}</h3>${form(view, {
      action: href(paths.step, view.lang, { slug }),
      body: html`${hidden('step', next.code)}${dateField(view, { name: 'day', label: t.stepDay, value: typed.day, error: errors.at('day'), required: true })}`,
      submit: t.takeStep,
    })}`
  const back =
    money.taken.length > 0 &&
    details(view, {
      summary: t.takeBack,
      open: errors.at('reason') !== undefined,
      body: form(view, {
        action: href(paths.stepBack, view.lang, { slug }),
        body: textField(view, {
          name: 'reason',
          label: t.takeBackReason,
          value: typed.reason,
          error: errors.at('reason'),
          required: true,
        }),
        submit: t.takeBack,
      }),
    })
  return html`${stepList(view, edition, money)}${take}${back}`
}

function payments(view: View, { edition, money }: ChallengePage): Html {
  const t = text[view.lang].team
  const at = href(paths.payment, view.lang, { slug: money.challenge.slug })
  return html`${paymentTable(view, edition, money, true)}
${actions(view, [linkButton(view, { href: at, label: t.pay })])}`
}
