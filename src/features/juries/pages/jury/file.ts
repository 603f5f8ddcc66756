import { href } from '../../../../kernel/address.ts'
import { type Html, html, layout, paragraphs, quote, section, type View } from '../../../../platform/html/index.ts'
import { formatInstant } from '../../../../platform/i18n/index.ts'
import { paths } from '../../paths.ts'
import type { File, Heard } from '../../rules.ts'
import { profileName, text } from '../words.ts'
import { type ContentPart, contentParts } from './content.ts'
import { conflictPart, type SheetPart, sheetPart } from './sheet.ts'

export type FilePage = Omit<SheetPart, 'file'> & {
  file: File
  day: readonly Heard[]
  /** Which of its documents, by their names, the antivirus holds. */
  held: ReadonlyMap<string, 'infected' | 'waiting'>
  evidence: ContentPart['evidence']
}

/** Everything about one person on one page, the sheet beside; the interviews before and after. */
export function filePage(view: View, page: FilePage): Html {
  const t = text[view.lang].jury
  const { day, edition, file } = page
  const at = day.findIndex(({ code }) => code === file.code)
  const body = html`${around(view, day, at)}
${remarks(view, page)}
${contentParts(view, page)}`
  return layout(view, {
    title: file.name,
    eyebrow: `${t.position(at + 1, day.length)} · ${file.code} · ${profileName(view, edition, file.content.profile)}`,
    lead: t.heardAt(formatInstant(view.lang, file.startsAt, view.zone), file.room),
    crumbs: [{ href: href(paths.day, view.lang), label: t.title }],
    wide: true,
    errors: page.errors,
    body,
    aside: html`${sheetPart(view, page)}${conflictPart(view, page)}`,
  })
}

function around(view: View, day: readonly Heard[], at: number): Html {
  const t = text[view.lang].jury
  const link = (it: Heard | undefined, rel: 'prev' | 'next', label: (name: string) => string) =>
    it && html`<a rel="${rel}" href="${href(paths.file, view.lang, { code: it.code })}">${label(it.name)}</a>`
  const [before, after] = [day[at - 1], day[at + 1]]
  if (!before && !after) return html``
  return html`<nav class="${view.theme.classes.pagination}" aria-label="${t.around}">${link(before, 'prev', t.previous)}
${link(after, 'next', t.next)}</nav>`
}

/** What the team, and the first readers where the rules pass it on, wrote of the file; readers are not named. */
function remarks(view: View, { edition, file }: FilePage): Html {
  const t = text[view.lang].jury
  const said = edition.jury.remarksPassed ? file.readings : []
  const readers = said.map(({ remark }, i) => quote(view, { body: paragraphs(remark), source: t.readerRemark(i + 1) }))
  return html`${file.teamRemark && section(view, { title: t.teamRemark, body: paragraphs(file.teamRemark) })}
${said.length > 0 && section(view, { title: t.readerRemarks, body: html`${readers}` })}`
}
