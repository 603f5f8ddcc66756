import { href } from '../../../kernel/address.ts'
import {
  checkboxes,
  details,
  fieldset,
  type Html,
  hidden,
  html,
  seatTokens,
  selectField,
  type View,
} from '../../../platform/html/index.ts'
import { paths as challenges } from '../../challenges/paths.ts'
import type { Challenge, Edition } from '../../edition/rules.ts'
import { isOrdered, targetOf, WISHES, wishesOffered } from '../rules.ts'
import { text, wishTitle } from './words.ts'

/** `open` are the challenges that may still be wished for; `value` holds the wishes as kept, with a space between. */
type Asked = { label: string; error: string | undefined; value: string; open: readonly string[] }

/** The wishes: boxes where their order means nothing, else one list per rank, the first one first. */
export function wishesField(view: View, edition: Edition, asked: Asked): Html {
  const chosen = asked.value.split(' ').filter(Boolean)
  const shown = wishesOffered(edition).filter(it => chosen.includes(it) || asked.open.includes(targetOf(it).challenge))
  const drawn = isOrdered(edition) ? ranks : boxes
  return html`${hidden(WISHES, '')}${drawn(view, edition, { ...asked, chosen, shown })}`
}

type Shown = Asked & { chosen: readonly string[]; shown: readonly string[] }

const boxes = (view: View, edition: Edition, { label, error, chosen, shown, open }: Shown): Html =>
  checkboxes(view, {
    name: WISHES,
    label,
    error,
    values: chosen,
    options: shown.map(it => box(view, edition, it, open)),
  })

/** A challenge withdrawn since stays in sight of whoever had chosen it, struck, to be unticked. */
function box(view: View, edition: Edition, wish: string, open: readonly string[]) {
  const { challenge: id, profile } = targetOf(wish)
  const challenge = challengeOf(edition, id)
  const state = open.includes(id) ? ('wanted' as const) : ('withdrawn' as const)
  const seats = challenge.seats.filter(it => profile === undefined || it.profile === profile)
  return {
    value: wish,
    label: html`<strong>${wishTitle(view, edition, wish)}</strong> ${seatTokens(
      view,
      seats.map(it => ({ profile: it.profile, state })),
    )}`,
    hint: html`${challenge.tagline[view.lang]}<br>${challenge.host.institution[view.lang]}, ${challenge.place}<br>${sheet(view, challenge)}`,
  }
}

/** More ranks than the edition allows are shown when they are kept, so that what is too much can be taken out. */
function ranks(view: View, edition: Edition, { label, error, chosen, shown }: Shown): Html {
  const t = text[view.lang]
  const { min, max } = edition.wishes
  const options = shown.map(it => ({ value: it, label: wishTitle(view, edition, it) }))
  const lists = Array.from({ length: Math.max(max, chosen.length) }, (_, i) =>
    selectField(view, {
      name: i === 0 ? WISHES : `${WISHES}.${i + 1}`,
      label: t.fields.rank(i + 1),
      required: i < min,
      prompt: t.fields.noRank,
      value: chosen[i],
      error: i === 0 ? error : undefined,
      options,
    }),
  )
  const ids = [...new Set(shown.map(it => targetOf(it).challenge))]
  const sheets = ids.map(id => html`<li>${sheet(view, challengeOf(edition, id))}</li>`)
  const read = details(view, { summary: t.fields.readSheets, body: html`<ul>${sheets}</ul>` })
  return fieldset(view, { legend: label, body: html`${read}${lists}` })
}

const sheet = (view: View, { slug, title }: Challenge): Html =>
  html`<a href="${href(challenges.challenge, view.lang, { slug })}">${text[view.lang].wishSheet(title)}</a>`

function challengeOf({ challenges: all }: Edition, id: string): Challenge {
  const found = all.find(it => it.id === id)
  if (!found) throw new Error(`no challenge ${id}`)
  return found
}
