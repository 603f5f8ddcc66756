import {
  callBar,
  definitionList,
  type Html,
  html,
  layout,
  linkButton,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay, formatInstant, formatMoney, listOf } from '../../../platform/i18n/index.ts'
import { callIsOpen, type Edition, phaseAt } from '../../edition/rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

/** The call: its state first, then how to apply, who may, how people are chosen, and when. */
export function callPage(view: View, edition: Edition, applyHref: string): Html {
  const t = text[view.lang].call
  const { callOpens: opens, callCloses: closes } = edition.instants
  const body = html`${callBar(view, { opens, closes })}
${callIsOpen(edition, view.now) && html`<p>${linkButton(view, { href: applyHref, label: t.start })}</p>`}
<h2>${t.steps}</h2><ol class="steps">${t.stepList(t.wishes(edition.wishes.max, edition.labels.challenge)).map(step => html`<li>${step}</li>`)}</ol>
<h2>${t.who}</h2><ul>${edition.eligibility.map(it => html`<li>${it.declaration[view.lang]}</li>`)}</ul>
<h2>${t.chosen}</h2>${criteria(view, edition)}
<h2>${t.offered}</h2>${offered(view, edition)}
<h2>${t.dates}</h2>${dates(view, edition)}`
  return layout(view, { title: t.title, lead: stateOf(view, edition), body })
}

function stateOf(view: View, edition: Edition): string {
  const t = text[view.lang].call
  const say = (instant: Date) => formatInstant(view.lang, instant, edition.zone)
  const phase = phaseAt(edition, view.now)
  if (phase === 'upcoming') return t.upcoming(say(edition.instants.callOpens))
  if (phase === 'open') return t.open(say(edition.instants.callCloses))
  return ['announced', 'running', 'ended'].includes(phase) ? t.over : t.closed(say(edition.instants.callCloses))
}

const criteria = (view: View, edition: Edition): Html =>
  html`<ol>${edition.criteria.map(it => html`<li><strong>${it.name[view.lang]}.</strong> ${it.meaning[view.lang]}</li>`)}</ol>`

function offered(view: View, edition: Edition): Html {
  const t = text[view.lang].call
  const { contract, pay } = edition
  const amount = pay.rule === 'flat' ? t.payFlat(formatMoney(view.lang, pay.netMonthly, pay.currency)) : t.payBands
  return html`<ul><li>${t.contract(contract.months, contract.kind[view.lang])}</li><li>${amount}</li><li>${t.support}.</li></ul>`
}

function dates(view: View, edition: Edition): Html {
  const t = text[view.lang].call.milestones
  const { instants, zone } = edition
  const say = (instant: Date) => formatInstant(view.lang, instant, zone)
  const day = (instant: Date) => formatDay(view.lang, instant, zone)
  return definitionList(view, [
    { term: t.opens, detail: say(instants.callOpens) },
    { term: t.closes, detail: say(instants.callCloses) },
    {
      term: t.interviews,
      detail: listOf(
        view.lang,
        instants.interviews.map(it => day(it.starts)),
      ),
    },
    { term: t.results, detail: day(instants.notification) },
    { term: t.announcement, detail: day(instants.announcement) },
    { term: t.start, detail: day(instants.start) },
  ])
}
