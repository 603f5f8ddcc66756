import { href } from '../../../kernel/address.ts'
import { type Html, html, layout, stateTag, table, type View } from '../../../platform/html/index.ts'
import { formatNumber, formatShortDay } from '../../../platform/i18n/index.ts'
import type { EditionData } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import type { Followed } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

/** The challenges as their team follows them: who wishes for each, and the way to withdraw one. */
export function teamPage(view: View, edition: Pick<EditionData, 'labels'>, followed: readonly Followed[]): Html {
  const t = text[view.lang].following
  const label = edition.labels.challenge[view.lang]
  const title = text[view.lang].title(label)
  const number = (n: number) => formatNumber(view.lang, n)
  const body = table(view, {
    caption: title,
    captionHidden: true,
    columns: [
      { key: 'title', label: t.title(label) },
      { key: 'host', label: t.host },
      { key: 'seats', label: t.seats, numeric: true },
      { key: 'submitted', label: t.submitted, numeric: true },
      { key: 'drafts', label: t.drafts, numeric: true },
      { key: 'state', label: t.state },
      { key: 'action', label: t.action },
    ],
    rows: followed.map(it => ({
      title: it.title,
      host: it.host[view.lang],
      seats: number(it.seats),
      submitted: number(it.submitted),
      drafts: number(it.drafts),
      state: stateOf(view, it),
      action: withdrawalLink(view, it),
    })),
    rowHref: (_, index) => href(paths.challenge, view.lang, { slug: followed[index]?.slug ?? '' }),
    empty: text[view.lang].soon,
  })
  return layout(view, { title, lead: t.lead(label), wide: true, body })
}

function stateOf(view: View, { withdrawnAt }: Followed): Html {
  const t = text[view.lang]
  if (!withdrawnAt) return stateTag(view, 'success', t.following.published)
  return html`${stateTag(view, 'neutral', t.withdrawnTag)} ${formatShortDay(view.lang, withdrawnAt, view.zone)}`
}

function withdrawalLink(view: View, { slug, title, withdrawnAt }: Followed): Html {
  const t = text[view.lang].following
  const address = href(paths.withdrawal, view.lang, { slug })
  return html`<a href="${address}">${withdrawnAt ? t.see : t.withdraw}<span class="${view.theme.classes.hidden}"> (${title})</span></a>`
}
