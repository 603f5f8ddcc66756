import { href } from '../../../kernel/address.ts'
import { alert, type Html, html, layout, section, table, type View } from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import { seatWords } from './run/changes.ts'
import { type Named, text } from './words.ts'

type SeatType = { challenge: string; profile: string }
type Decline = {
  seat: SeatType
  moves: { candidate: string; from: SeatType | null; to: SeatType; wish: number | null }[]
  empty: (SeatType & { missing: boolean })[]
}

/** What would be proposed if one person declined. */
export function declinePage(view: View, edition: Named, runId: number, code: string, decline: Decline): Html {
  const t = text[view.lang]
  const words = t.trial.decline
  const seat = seatWords(view, edition, decline.seat.challenge, decline.seat.profile)
  const back = href(paths.person, view.lang, { id: runId, code })
  const body = html`<p>${words.intro}</p>
${left(view, edition, decline)}
${section(view, { title: words.moves, body: moves(view, edition, decline) })}
<p><a href="${back}">${words.back}</a></p>`
  return layout(view, {
    title: words.title(code),
    lead: words.lead(seat),
    crumbs: [
      { href: href(paths.matching, view.lang), label: t.title },
      { href: href(paths.run, view.lang, { id: runId }), label: t.runTitle(runId) },
      { href: back, label: code },
    ],
    body,
  })
}

function left(view: View, edition: Named, { empty }: Decline): Html {
  const t = text[view.lang].trial.decline
  if (empty.length === 0) return alert(view, { kind: 'success', body: t.filled })
  return html`${empty.map(({ challenge, missing, profile }) => {
    const said = missing ? t.missing : t.empty
    return alert(view, {
      kind: missing ? 'warning' : 'info',
      body: said(seatWords(view, edition, challenge, profile)),
    })
  })}`
}

function moves(view: View, edition: Named, decline: Decline): Html {
  const { held, noPlace, decline: t } = text[view.lang].trial
  const said = (seat: SeatType) => seatWords(view, edition, seat.challenge, seat.profile)
  const count = decline.moves.length
  return html`${count > 0 && html`<p>${t.count(count)}</p>`}${table(view, {
    caption: t.moves,
    captionHidden: true,
    columns: (['person', 'from', 'to'] as const).map(key => ({ key, label: t.columns[key] })),
    rows: decline.moves.map(({ candidate, from, to, wish }) => ({
      person: candidate,
      from: from ? said(from) : noPlace,
      to: held(said(to), wish),
    })),
    empty: t.nobody,
  })}`
}
