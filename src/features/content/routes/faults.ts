import type { Db } from '../../../platform/db/index.ts'
import { html, platformText, type View } from '../../../platform/html/index.ts'
import { readMarkdown, sayFault } from '../../../platform/markdown/index.ts'
import type { Previewed } from '../pages/team/editor.ts'
import { type Document, isWritten } from '../rules.ts'
import { drawWritten } from './written.ts'

/** What of a document's texts cannot be said, in the reader's language, by the language of the text. */
export function faultsOf(view: View, document: Document): { fr: string[]; en: string[] } {
  const told = (source: string) => readMarkdown(source, view.origin).faults.map(it => sayFault(view.lang, it))
  return { fr: told(document.fr.body), en: told(document.en.body) }
}

/** Both texts as they would be drawn, without keeping anything. At most two queries. */
export async function previewOf(db: Db, view: View, document: Document): Promise<Previewed> {
  const inLang = (lang: 'fr' | 'en') => ({ ...view, lang, text: platformText(lang) })
  const row = { name: 'apercu', document: { ...document, fr: { ...document.fr, title: document.fr.title || ' ' } } }
  const [french] = await drawWritten(db, inLang('fr'), [row], { level: 3, together: true })
  const [english] = isWritten(document.en)
    ? await drawWritten(db, inLang('en'), [{ ...row, name: 'preview' }], { level: 3, together: true })
    : []
  return { fr: french?.body ?? html``, en: english?.body, faults: faultsOf(view, document) }
}
