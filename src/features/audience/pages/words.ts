import { href } from '../../../kernel/address.ts'
import { type Html, html, type View } from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

/** The counting of readers in a few words, with the way to the page about it: for the page about personal data. */
export function countingInWords(view: View): { term: string; detail: Html } {
  const t = text[view.lang].counting
  return {
    term: t.title,
    detail: html`<p>${t.short}</p><p><a href="${href(paths.measure, view.lang)}">${t.link}</a></p>`,
  }
}
