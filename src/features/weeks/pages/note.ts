import { href } from '../../../kernel/address.ts'
import {
  actions,
  definitionList,
  type Html,
  html,
  paragraphs,
  postButton,
  stateTag,
  type View,
} from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import type { Programme } from '../rules.ts'
import { helpField, type SentNote } from '../rules.ts'
import { day, instant, text } from './words.ts'

/** A note among others: `keeps` when its reader may say that its need is met and share it; `until` while a link shows it. */
export type Listed = SentNote & { title: string; slug: string; keeps: boolean; sharedUntil: Date | undefined }

type Around = { edition: Programme; from?: 'defi' | undefined }

/** A note under its heading, with what may be done about it. */
export function noteCard(view: View, { edition, from }: Around, note: Listed): Html {
  const t = text[view.lang].all
  const week = from === 'defi'
  const heading = week
    ? html`<a href="${href(paths.all, view.lang, {}, { semaine: note.monday })}">${t.week(day(view, note.monday))}</a>`
    : html`<a href="${href(paths.all, view.lang, {}, { defi: note.slug })}">${note.title}</a>`
  return html`<article class="${view.theme.classes.card}" id="${week ? note.monday : note.slug}"><div class="card-head">${week ? html`<h2>${heading}</h2>` : html`<h3>${heading}</h3>`}
${note.late && stateTag(view, 'warning', t.late)}</div>
<div class="card-body">${noteWords(view, edition, note)}
${note.keeps && decisions(view, edition, note, from)}</div></article>`
}

/** What a note says, field by field; a need says whether it is met, and by whom. */
export function noteWords(view: View, { weeks }: Pick<Programme, 'weeks'>, note: SentNote): Html {
  const help = helpField(weeks)
  const said = weeks.fields.filter(({ code }) => note.words[code])
  return definitionList(
    view,
    said.map(({ code, label }) => ({
      term: label[view.lang],
      detail: html`${paragraphs(note.words[code] ?? '')}${code === help && needState(view, note)}`,
    })),
  )
}

function needState(view: View, { needMetAt, needMetBy }: SentNote): Html {
  const t = text[view.lang].all
  return needMetAt
    ? stateTag(view, 'success', t.helpMet(needMetBy ?? '', instant(view, needMetAt)))
    : stateTag(view, 'warning', t.helpNeeded)
}

function decisions(view: View, { weeks }: Programme, note: Listed, from: 'defi' | undefined): Html {
  const t = text[view.lang].all
  const values = { semaine: note.monday, ...(from && { depuis: from }) }
  const about = t.about(note.title)
  const to = (address: (typeof paths)['need' | 'sharing' | 'sharingEnd'], label: string) =>
    postButton(view, {
      action: href(address, view.lang, { slug: note.slug }),
      label,
      values,
      about,
      kind: 'secondary',
    })
  const asks = Boolean(note.words[helpField(weeks) ?? '']) && !note.needMetAt
  return html`${actions(view, [
    asks && to(paths.need, t.meet),
    note.sharedUntil ? to(paths.sharingEnd, t.shareEnd) : to(paths.sharing, t.share),
  ])}${note.sharedUntil && html`<p class="${view.theme.classes.hint}">${t.sharedUntil(instant(view, note.sharedUntil))}</p>`}`
}
