import { href } from '../../../kernel/address.ts'
import { type Html, html, type View } from '../../../platform/html/index.ts'
import { formatDay, formatInstant, formatShortDay, formatTime, zoneName } from '../../../platform/i18n/index.ts'
import type { DrawnPicture } from '../../../platform/markdown/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import type { Lang, Published } from '../rules.ts'
import { text } from './drawn.ts'

/** Something published, as a page shows it: in the reader's language, or in the other one where it is written in that one alone. */
export type Shown<Entry = Published> = {
  entry: Entry
  lang: Lang
  title: string
  description: string
  body: Html
  /** The words of the body alone. */
  plain: string
  /** The one it is shown with; absent too when it was taken away since. */
  picture: DrawnPicture | undefined
  /** The text shows that picture itself. */
  pictured: boolean
}

/** A text, in the language it is written in; where it is not the reader's, that is said first. */
export function bodyOf(view: View, { body, lang }: Pick<Shown, 'body' | 'lang'>): Html {
  if (lang === view.lang) return body
  return html`<p class="${view.theme.classes.hint}">${text[view.lang].public.onlyOther}</p><section lang="${lang}">${body}</section>`
}

/** A title in a list, in the language it is written in. */
export const titleOf = (view: View, { lang, title }: Pick<Shown, 'lang' | 'title'>): Html | string =>
  lang === view.lang ? title : html`<span lang="${lang}">${title}</span> ${text[view.lang].public.inOther}`

/** « jeudi 12 octobre 2017, de 18 h à 19 h 30, heure de Paris » in the event's own zone. */
export function spanIn(view: View, { document: { facts }, endsAt, startsAt }: Published): string {
  if (!startsAt || !endsAt) return ''
  const { zone } = facts
  const day = (date: Date) => formatShortDay(view.lang, date, zone)
  if (day(startsAt) !== day(endsAt))
    return text[view.lang].public.fromTo(
      formatInstant(view.lang, startsAt, zone),
      formatInstant(view.lang, endsAt, zone),
    )
  const hours = text[view.lang].public.hours(formatTime(view.lang, startsAt, zone), formatTime(view.lang, endsAt, zone))
  return `${formatDay(view.lang, startsAt, zone)}, ${hours}, ${zoneName(view.lang, zone)}`
}

/** The tags of the edition's list that something has, each a link to the posts that have it. */
export const tagLinks = (view: View, edition: Edition, tags: readonly string[]): Html =>
  html`<ul class="${view.theme.classes.meta}" aria-label="${text[view.lang].public.tags}">${(
    edition.content?.tags ?? []
  )
    .filter(it => tags.includes(it.code))
    .map(
      it =>
        html`<li><a href="${href(paths.posts, view.lang, {}, { etiquette: it.code })}">${it.name[view.lang]}</a></li>`,
    )}</ul>`

/** Scheme and host in front of an address of ours: what machines are told. */
export const absolute = (view: View, path: string): string => `${view.origin}${path}`

/** A description of 50 to 160 signs for those who do not see the page, or the words of one. */
export function summaryOf(description: string, plain: string): string {
  if (description !== '') return description
  return plain.length <= 160 ? plain : `${plain.slice(0, 157).replace(/\s+\S*$/u, '')}…`
}

/** The largest file that any machine reads of a picture. */
export const pictureAddress = (view: View, { picture }: Pick<Shown, 'picture'>): string | undefined => {
  const file = picture?.files.findLast(it => it.type === 'image/jpeg' || it.type === 'image/png')
  return file && absolute(view, file.href)
}
