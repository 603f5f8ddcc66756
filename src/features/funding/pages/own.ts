import { alert, type Html, html, layout, section, type View } from '../../../platform/html/index.ts'
import type { ChallengeMoney } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { bearers, figures, paymentTable, stepList } from './facts.ts'
import { computation, type FundedEdition, fundingTag } from './show.ts'

const text = { fr, en }

/**
 * What mentors see of their challenge's money: state, bearers, totals, steps and payments. What each person costs is left out: it
 * would tell a colleague's pay.
 */
export function ownPage(view: View, { edition, money }: { edition: FundedEdition; money: ChallengeMoney }): Html {
  const t = text[view.lang]
  const { instrument } = edition.money
  const months = edition.funding.share.rule === 'months'
  // The total of a single person is what that person costs.
  const alone = money.definitive.length === 1
  const body = html`<p>${fundingTag(view, edition, money)}</p>
${alone ? alert(view, { kind: 'info', body: t.mine.alone }) : figures(view, edition, money)}
${!months && !alone && section(view, { title: t.team.computation, body: computation(view, edition, money) })}
${section(view, { title: t.team.fileTitle, body: bearers(view, edition, money) })}
${
  money.file.requested &&
  html`${section(view, { title: t.team.stepsTitle[instrument.kind], body: stepList(view, edition, money) })}
${!alone && section(view, { title: t.team.paymentsTitle, body: paymentTable(view, edition, money, false) })}`
}
<p>${t.mine.note}</p><p>${t.mine.ask}</p>`
  return layout(view, { title: t.mine.title, lead: t.mine.lead(money.challenge.title), wide: true, body })
}
