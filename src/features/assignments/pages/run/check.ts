import { href } from '../../../../kernel/address.ts'
import { details, type Html, html, linkButton, section, type View } from '../../../../platform/html/index.ts'
import { paths } from '../../paths.ts'
import { type Named, profileOf, text, titleOf } from '../words.ts'

type ViolationWords = (typeof text)['fr']['ofRun']['check']['violations']
export type Contested = { rule: string; people: string[]; challenge: string | null; profile: string | null }

/** How somebody who does not trust us checks a run, and the one file it takes. */
export function checkSection(view: View, runId: number): Html {
  const t = text[view.lang].ofRun.check
  const button = linkButton(view, {
    href: href(paths.runData, view.lang, { id: runId }),
    label: t.button,
    kind: 'secondary',
    download: true,
  })
  const body = html`<p>${t.how(`run-${runId}.json`)}</p><p>${t.care}</p><p>${button}</p>`
  return section(view, { title: t.title, body })
}

/** Each thing that the checker holds against a run: what it breaks, for whom, where. */
export function contestedList(view: View, edition: Named, violations: Contested[]): Html {
  const t = text[view.lang].ofRun.check
  const lines = violations.map(({ rule, people, challenge, profile }) => {
    const where = [challenge && titleOf(edition, challenge), profile && profileOf(view, edition, profile)]
    const what = t.violations[rule as keyof ViolationWords] ?? rule
    return t.about(what, [...people, ...where].filter(Boolean).join(', '))
  })
  return details(view, {
    summary: t.found,
    open: true,
    body: html`<ul>${lines.map(line => html`<li>${line}</li>`)}</ul>`,
  })
}
