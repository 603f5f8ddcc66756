import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  button,
  form,
  type Html,
  hidden,
  html,
  keepScript,
  layout,
  linkButton,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay, formatInstant } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import { type AnswerRefusal, type AskedSurvey, type Problem, questionsOf, type Survey, type Typed } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { questionnaireFields } from './fields.ts'

const text = { fr, en }

type Filling = { survey: Survey; asked: AskedSurvey; typed: Typed; refusal?: AnswerRefusal | undefined }

/** An anonymous questionnaire to answer. `keptAs` names what is typed in the browser that keeps it, until it is sent. */
export function answerPage(view: View, it: Filling & { keptAs?: string | undefined; signedOut?: boolean }): Html {
  const t = text[view.lang]
  const { asked, keptAs, refusal, signedOut, survey, typed } = it
  const problems = problemsOf(refusal)
  const body = html`${signedOut && alert(view, { kind: 'warning', title: t.signedOut, body: html`<p>${t.signedOutNext} <a href="${view.signIn}" target="_blank">${t.signInAgain}</a></p>`, announced: true })}
${said(view, refusal)}
${alert(view, { kind: 'info', title: t.anonymous, body: html`<p>${t.howAnonymous(asked.smallestGroup)}</p><p>${t.keptHere}</p>` })}
${form(view, {
  action: href(paths.answer, view.lang, { code: survey.code }),
  keep: keptAs,
  body: questionnaireFields(view, asked.sections, { typed, problems }),
  submit: t.send,
})}`
  return layout(view, { ...headOf(view, asked, survey), errors: errorsOf(view, asked, problems), body })
}

/** Thanks, and the browser forgets what it kept. */
export function answeredPage(
  view: View,
  { asked, keptAs, survey }: { asked: AskedSurvey; keptAs: string; survey: Survey },
): Html {
  const t = text[view.lang]
  const body = html`<p data-forget="${keptAs}">${t.answered}</p>${keepScript()}<p>${t.resultsAfter(formatDay(view.lang, survey.closesOn))}</p>
${actions(view, [linkButton(view, { href: href(paths.mine, view.lang), label: t.backToMine, kind: 'secondary' })])}`
  return layout(view, { title: asked.title[view.lang], crumbs: crumbs(view), body })
}

/** Not yet, or no more. */
export function notOpenPage(
  view: View,
  it: { title: string; opensOn: string; closesOn: string; closed: boolean },
): Html {
  const t = text[view.lang]
  const body = html`<p>${it.closed ? t.closedOn(formatDay(view.lang, it.closesOn)) : t.opensOn(formatDay(view.lang, it.opensOn))}</p>`
  return layout(view, { title: it.title, crumbs: crumbs(view), body })
}

export type SheetShown = {
  version: number
  savedBy?: string
  savedAt?: Date
  sentBy?: string | null
  sentAt?: Date | null
}

/** The one answer of a challenge, which its people complete together. */
export function sheetPage(view: View, it: Filling & { slug: string; challenge: string; sheet: SheetShown }): Html {
  const t = text[view.lang]
  const { asked, challenge, refusal, sheet, slug, survey, typed } = it
  const problems = problemsOf(refusal)
  const at = (when: Date) => formatInstant(view.lang, when, view.zone)
  const body = html`${said(view, refusal)}
<p>${t.together}</p>
${sheet.savedAt && html`<p>${t.savedBy(sheet.savedBy ?? '', at(sheet.savedAt))}</p>`}
${sheet.sentAt && alert(view, { kind: 'success', body: t.sentBy(sheet.sentBy ?? '', at(sheet.sentAt)) })}
${form(view, {
  action: href(paths.sheet, view.lang, { slug, code: survey.code }),
  body: html`${hidden('version', sheet.version)}${questionnaireFields(view, asked.sections, { typed, problems })}`,
  submit: actions(view, [
    button(view, { label: t.sendSheet, name: 'send', value: 'yes' }),
    button(view, { label: t.saveSheet, kind: 'secondary' }),
  ]),
})}`
  const head = headOf(view, asked, survey)
  return layout(view, { ...head, eyebrow: challenge, errors: errorsOf(view, asked, problems), body })
}

const crumbs = (view: View) => [{ href: href(paths.mine, view.lang), label: text[view.lang].mine.title }]

const headOf = (view: View, asked: AskedSurvey, survey: Survey) => ({
  title: asked.title[view.lang],
  crumbs: crumbs(view),
  lead: `${asked.purpose[view.lang]} ${text[view.lang].until(formatDay(view.lang, survey.closesOn))}`,
})

const problemsOf = (refusal: AnswerRefusal | undefined): readonly Problem[] =>
  refusal?.code === 'to_correct' ? refusal.problems : []

function said(view: View, refusal: AnswerRefusal | undefined): Html | undefined {
  if (!refusal || refusal.code === 'to_correct') return undefined
  return alert(view, { kind: 'error', body: text[view.lang].refusals[refusal.code], announced: true })
}

const errorsOf = (view: View, asked: AskedSurvey, problems: readonly Problem[]) =>
  problems.map(({ code, field, max }) => {
    const question = questionsOf(asked).find(it => it.code === field)
    return { field, message: `${question?.text[view.lang] ?? field} ${text[view.lang].problems[code](max)}` }
  })
