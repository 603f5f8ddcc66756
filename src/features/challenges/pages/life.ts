import { href } from '../../../kernel/address.ts'
import { cardList, frieze, type Html, html, section, type View } from '../../../platform/html/index.ts'
import { formatDay } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { beyond, paths } from '../paths.ts'
import { type Entry, type Listed, type Stage, stagesOf } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

/** What a challenge goes through, with its days: where it is now is lit. */
export function lifeLine(view: View, edition: Edition, entry: Entry): Html {
  const t = text[view.lang].browse
  const { current, stages } = stagesOf(entry, edition.instants, view.now)
  // The programme ends when its last day is over: that day is shown, not the next.
  const dayOf = ({ at, name }: Stage) => (name === 'ended' ? new Date(at.getTime() - 1) : at)
  const drawn = stages.map(it => ({ label: t.stages[it.name], when: formatDay(view.lang, dayOf(it), edition.zone) }))
  return section(view, { title: t.life, body: frieze(view, { stages: drawn, current }) })
}

/** Challenges of the same host or of the same theme. */
export function relatedPart(view: View, entry: Entry, related: readonly Listed[]): Html | '' {
  const t = text[view.lang].browse
  if (related.length === 0) return ''
  const cards = related.map(({ sheet }) => ({
    title: sheet.title,
    href: href(paths.challenge, view.lang, { slug: sheet.slug }),
    eyebrow: sheet.host.institution[view.lang],
    body: sheet.tagline[view.lang],
    meta: [sheet.host.institution.fr === entry.sheet.host.institution.fr ? t.sameHost : t.sameTheme],
  }))
  return section(view, { title: t.related, body: cardList(view, cards) })
}

export const sharePart = (view: View, { sheet }: Entry): Html => {
  const t = text[view.lang].browse
  return html`<h2>${t.share}</h2><p><a href="${href(beyond.embed, view.lang, { slug: sheet.slug })}">${t.embed}</a></p>`
}
