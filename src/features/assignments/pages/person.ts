import { href } from '../../../kernel/address.ts'
import { definitionList, type Html, html, layout, type View } from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import { type Named, profileOf, text, titleOf } from './words.ts'

export type Wish = { challenge: string; profile: string; rank: number } & (
  | { kind: 'obtained' | 'placed-by-decision' | 'excluded' }
  | { kind: 'not-ranked'; ranked: number }
  | { kind: 'holds-better'; wish: number }
  | { kind: 'challenge-closed'; step: number; emptyProfile: string }
  | { kind: 'optional-not-opened'; position: number }
  | { kind: 'ranked-below'; position: number; ranked: number; cutoff: number | null; byLot: boolean }
)
export type PersonReason = {
  result: { kind: 'unplaced' } | { kind: 'placed'; challenge: string; profile: string }
  wishes: Wish[]
}

type PersonPage = { runId: number; code: string; reason: PersonReason; mayDecline: boolean }

/** Why one person has what they have, wish by wish, in words. */
export function personPage(view: View, edition: Named, { runId, code, reason, mayDecline }: PersonPage): Html {
  const t = text[view.lang]
  const { result } = reason
  const lead =
    result.kind === 'placed'
      ? t.placedIn(titleOf(edition, result.challenge), profileOf(view, edition, result.profile))
      : t.unplaced
  return layout(view, {
    title: t.whyTitle(code),
    lead,
    crumbs: [
      { href: href(paths.matching, view.lang), label: t.title },
      { href: href(paths.run, view.lang, { id: runId }), label: t.runTitle(runId) },
    ],
    body: html`${definitionList(
      view,
      reason.wishes.map(wish => ({
        term: `${wish.rank}. ${titleOf(edition, wish.challenge)}, ${profileOf(view, edition, wish.profile)}`,
        detail: inWords(view, edition, wish),
      })),
    )}${mayDecline && result.kind === 'placed' && html`<p><a href="${href(paths.decline, view.lang, { id: runId, code })}">${t.ofRun.people.declinesAbout(code)}</a></p>`}`,
  })
}

/** The fate of one wish. */
export function inWords(view: View, edition: Named, wish: Wish): string {
  const { reasons } = text[view.lang]
  switch (wish.kind) {
    case 'holds-better':
      return reasons['holds-better'](wish.wish)
    case 'challenge-closed':
      return reasons['challenge-closed'](wish.step, profileOf(view, edition, wish.emptyProfile))
    case 'optional-not-opened':
      return reasons['optional-not-opened'](wish.position)
    case 'ranked-below':
      return `${reasons['ranked-below'](wish.position, wish.cutoff)}${wish.byLot ? ` ${reasons.byLot}` : ''}`
    default:
      return reasons[wish.kind]
  }
}
