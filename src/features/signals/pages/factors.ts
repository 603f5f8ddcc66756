import { definitionList, type Html, html, section, stateTag, type View } from '../../../platform/html/index.ts'
import type { Check, Evidence } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }
const SIGN = { seen: 'success', to_check: 'warning', unknown: 'neutral' } as const

/** The six success factors as a checklist, each with the facts behind it; nothing is added up. */
export function factChecks(view: View, checks: readonly Check[]): Html {
  const t = text[view.lang].factors
  return section(view, {
    title: t.title,
    intro: t.intro,
    body: definitionList(
      view,
      checks.map(({ facts, factor, state }) => ({
        term: t.names[factor],
        detail: html`${stateTag(view, SIGN[state], t.states[state])}${facts.map(it => html`<br>${inWords(view, it)}`)}`,
      })),
    ),
  })
}

function inWords(view: View, fact: Evidence): string {
  // Each fact carries what its sentence needs; the table pairs them by their code.
  const sentence = text[view.lang].factors.evidence[fact.code] as (fact: Evidence) => string
  return sentence(fact)
}
