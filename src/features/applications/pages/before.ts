import { href } from '../../../kernel/address.ts'
import {
  actions,
  callBar,
  emptyState,
  type Html,
  html,
  layout,
  linkButton,
  postButton,
  type View,
} from '../../../platform/html/index.ts'
import { hasOpened, isOpen } from '../../calls/rules.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type Application, declaredAgainst, stepsOf } from '../rules.ts'
import { closing, instant, stepTitle, text } from './words.ts'

/** For somebody who has not started: what is asked and by when, or why there is nothing to start. */
export function beforePage(view: View, edition: Edition): Html {
  const t = text[view.lang]
  const base = { title: t.mine, eyebrow: edition.title[view.lang] }
  if (!hasOpened(edition, view.now))
    return layout(view, {
      ...base,
      body: emptyState(view, { title: t.upcoming(instant(view, edition.instants.callOpens)) }),
    })
  if (!isOpen(edition, view.now))
    return layout(view, { ...base, body: emptyState(view, { title: t.closedNothing(closing(view, edition)) }) })
  const { callOpens: opens, callCloses: closes } = edition.instants
  const body = html`${callBar(view, { opens, closes })}
<h2>${t.startConditions}</h2><ul>${edition.eligibility.map(it => html`<li>${it.declaration[view.lang]}</li>`)}</ul>
<h2>${t.startAsked}</h2><ol>${stepsOf(edition).map(step => html`<li>${stepTitle(view, edition, step)}</li>`)}</ol>
${actions(view, [postButton(view, { action: href(paths.start, view.lang), label: t.start })])}`
  return layout(view, { ...base, lead: t.startLead(closing(view, edition)), body })
}

/** For somebody whose declaration rules them out: which one, why, and that a mistake can be corrected. */
export function notEligiblePage(view: View, edition: Edition, application: Application): Html {
  const t = text[view.lang]
  const against = declaredAgainst(edition, application.answers)
  const crumbs = [{ href: href(paths.mine, view.lang), label: t.mine }]
  const edit = linkButton(view, {
    href: href(paths.eligibility, view.lang),
    label: t.notEligibleEdit,
    kind: 'secondary',
  })
  if (against.length === 0)
    return layout(view, { title: stepTitle(view, edition, 'eligibility'), crumbs, lead: t.notEligibleNow, body: edit })
  const failed = edition.eligibility.filter(({ code }) => against.includes(code))
  const body = html`${failed.map(
    it => html`<section><h2>${it.declaration[view.lang]}</h2><p>${it.explanation[view.lang]}</p></section>`,
  )}
<p>${t.notEligibleKept}</p>
${edit}`
  return layout(view, { title: t.notEligibleTitle, crumbs, lead: t.notEligibleLead, body })
}
