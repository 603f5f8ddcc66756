import { definitionList, type Html, table, type View } from '../../../platform/html/index.ts'
import { formatShortDay } from '../../../platform/i18n/index.ts'
import { type Amount, type ChallengeMoney, type Funded, receiverOf } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { entryLink, shown } from './show.ts'

const text = { fr, en }

/** Cost, share and part, then what is due, paid and left: what mentors see too. */
export function figures(view: View, edition: Funded, { due, left, paid, share }: ChallengeMoney): Html {
  const t = text[view.lang].team
  const figure = (term: string, it: Amount) => ({ term, detail: shown(view, edition, it) })
  return definitionList(view, [
    figure(t.cost, share.cost),
    figure(t.share, share.share),
    figure(t.host, share.host),
    figure(t.due, due),
    figure(t.paid, paid),
    figure(t.left, left),
  ])
}

/** Who bears the challenge and who receives its credits. */
export function bearers(view: View, edition: Funded, { file: it }: ChallengeMoney): Html {
  const t = text[view.lang].team
  const { bearers: rule } = edition.money
  const exemption = rule.exemptions.find(({ code }) => code === it.exemption)?.name[view.lang]
  return definitionList(view, [
    { term: t.operationalBearer, detail: it.operationalBearer },
    { term: t.requested, detail: it.requested ? t.yes : t.no },
    ...(it.requested ? [{ term: t.receives, detail: receiverOf(it) }] : []),
    ...(it.requested && it.budgetProgramme ? [{ term: t.programme, detail: it.budgetProgramme }] : []),
    ...(exemption ? [{ term: t.exemption, detail: exemption }] : []),
    ...(it.dueBy ? [{ term: t.dueBy, detail: formatShortDay(view.lang, it.dueBy) }] : []),
  ])
}

/** Each step with its day, or that it has not come. */
export function stepList(view: View, edition: Funded, { taken }: ChallengeMoney): Html {
  const t = text[view.lang].team
  return definitionList(
    view,
    edition.money.instrument.steps.map(({ code, name }) => {
      const done = taken.find(it => it.step === code)
      const by = done?.recordedBy ?? t.commandLine
      return { term: name[view.lang], detail: done ? t.takenOn(formatShortDay(view.lang, done.day), by) : t.notTaken }
    }),
  )
}

/** What was paid and what came back, each with its entry; those that were cancelled too. */
export function paymentTable(view: View, edition: Funded, { payments: all }: ChallengeMoney, source: boolean): Html {
  const t = text[view.lang].team
  return table(view, {
    caption: t.paymentsTitle,
    captionHidden: true,
    columns: [
      { key: 'day', label: t.day },
      { key: 'label', label: t.label },
      { key: 'reference', label: t.reference },
      { key: 'amount', label: t.amount, numeric: true },
      ...(source ? [{ key: 'source', label: t.entriesTitle }] : []),
    ],
    rows: all.map(it => ({
      day: formatShortDay(view.lang, it.day),
      label: it.counters ? `${it.label} (${t.counters(it.counters)})` : it.label,
      reference: it.reference,
      amount: shown(view, edition, it.amount),
      source: entryLink(view, it),
    })),
    empty: t.noPayments,
  })
}
