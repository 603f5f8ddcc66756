import { href } from '../../../kernel/address.ts'
import {
  alert,
  definitionList,
  details,
  type FieldError,
  form,
  type Html,
  html,
  layout,
  paragraphs,
  postButton,
  section,
  stateTag,
  textArea,
  type View,
} from '../../../platform/html/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type BlindFile, blindAnswers, totalOf } from '../rules.ts'
import { marksForm } from './blind-marks.ts'
import { answerItems, challengeTitle, instant, points, text } from './words.ts'

export type BlindPage = {
  edition: Edition
  file: BlindFile
  closedAt: Date | null
  refused: string | undefined
  errors: FieldError[]
  /** What was typed to step aside and could not be recorded. */
  recusal: string | undefined
}

/** One file without its author: the text, and the marks beside it. */
export function blindPage(view: View, page: BlindPage): Html {
  const t = text[view.lang].blind
  const { file, edition, closedAt, refused, errors } = page
  const shown = { ...edition, answers: blindAnswers(edition) }
  const { answers, wishes } = file.content
  const part = (title: string, given: Record<string, string>) =>
    section(view, { title, body: definitionList(view, answerItems(view, shown, given)) })
  const body = html`${refused && alert(view, { kind: 'error', body: refused, announced: true })}
${closedAt && alert(view, { kind: 'info', body: t.closed(instant(view, closedAt)) })}
<p class="${view.theme.classes.hint}">${t.masked} <a href="#marks">${t.jump}</a></p>
${part(t.background, answers)}
${wishes.map(wish => part(t.wish(challengeTitle(edition, wish.challenge)), wish.answers))}`
  return layout(view, {
    wide: true,
    crumbs: [{ href: href(paths.pile, view.lang), label: t.title }],
    title: t.fileTitle(file.code),
    errors,
    body,
    aside: html`<div class="beside"><h2 id="marks">${t.marks}</h2>${file.state === 'done' || closedAt ? finished(view, page) : html`${marksForm(view, page)}${recusal(view, page)}`}</div>`,
  })
}

function finished(view: View, { edition, file, closedAt }: BlindPage): Html {
  const t = text[view.lang].blind
  const total = totalOf(edition, file.marks)
  const given = edition.criteria.map(({ code, name }) => {
    const mark = file.marks[code]
    return { term: name[view.lang], detail: mark === undefined ? '—' : points(view, mark) }
  })
  return html`${definitionList(view, [...given, { term: t.total, detail: total === undefined ? '—' : points(view, total) }])}
${file.advice && html`<p>${stateTag(view, file.advice === 'preselect' ? 'success' : 'error', t.advices[file.advice])}</p>`}
${paragraphs(file.remark)}
${!closedAt && html`<p>${t.doneLead}</p>${postButton(view, { action: href(paths.reopening, view.lang, { code: file.code }), label: t.reopen, kind: 'secondary' })}`}`
}

function recusal(view: View, { file, errors, recusal: typed }: BlindPage): Html {
  const t = text[view.lang].blind
  const error = errors.find(it => it.field === 'reason')?.message
  const body = html`<p>${t.recuseLead}</p>${form(view, {
    action: href(paths.recusal, view.lang, { code: file.code }),
    body: textArea(view, {
      name: 'reason',
      label: t.recuseReason,
      hint: t.recuseHint,
      rows: 3,
      value: typed,
      error,
      required: true,
    }),
    submit: t.recuse,
  })}`
  return details(view, { summary: t.recuse, body, open: typed !== undefined })
}
