import { href } from '../../../kernel/address.ts'
import { type Html, html, layout, type View } from '../../../platform/html/index.ts'
import { formatInstant } from '../../../platform/i18n/index.ts'
import type { Edition, QuestionAudience } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { text } from './drawn.ts'
import { bodyOf, type Shown } from './parts.ts'

type Question = { anchor: string; title: string; question: Html | string; answer: Html; plain: string }
type Group = { anchor: string; title: string; questions: Question[] }

export type Questions = {
  edition: Edition
  audience: QuestionAudience
  block: Shown | undefined
  questions: Shown[]
}

/** Questions and their answers: first what the edition itself says, then what the team adds, by category. Each has its anchor. */
export function questionsPage(view: View, { audience, block, edition, questions }: Questions): Html {
  const t = text[view.lang].public
  const groups = [ownGroup(view, edition, audience), ...writtenGroups(view, edition, { audience, questions })].filter(
    it => it.questions.length > 0,
  )
  const other = audience === 'candidate' ? paths.hostQuestions : paths.questions
  const body = html`${block && bodyOf(view, block)}
<nav class="contents" aria-label="${t.contents}">${groups.map(
    it =>
      html`<p class="contents-title"><a href="#${it.anchor}">${it.title}</a></p><ul>${it.questions.map(one => html`<li><a href="#${one.anchor}">${one.question}</a></li>`)}</ul>`,
  )}</nav>
${groups.map(
  it =>
    html`<section><h2 id="${it.anchor}">${it.title}</h2>${it.questions.map(
      one => html`<h3 id="${one.anchor}">${one.question}</h3>${one.answer}`,
    )}</section>`,
)}
<p><a href="${href(other, view.lang)}">${t.otherQuestions[audience]}</a></p>`
  const about = { description: t.questionsDescription[audience], linkedData: [linked(groups)] }
  return layout(view, { title: t.questionsTitle[audience], lead: t.questionsLead[audience], about, body })
}

function ownGroup(view: View, edition: Edition, audience: QuestionAudience): Group {
  const questions = ownQuestions(view, edition, audience)
  return { anchor: 'essentiel', title: text[view.lang].public.essential, questions }
}

/** What the data of the edition answers by itself: it cannot contradict the rules. */
export function ownQuestions(view: View, edition: Edition, audience: QuestionAudience): Question[] {
  const t = text[view.lang].public
  const facts = {
    wishes: t.wishes(edition.wishes.max, edition.labels.challenge),
    closes: formatInstant(view.lang, edition.instants.callCloses, edition.zone),
    months: edition.contract.months,
  }
  const own = audience === 'candidate' ? t.own(facts) : []
  return own.map(({ anchor, answer, question }) => ({
    ...{ anchor, title: question, question, answer: html`<p>${answer}</p>`, plain: answer },
  }))
}

function writtenGroups(
  view: View,
  edition: Edition,
  { audience, questions }: Pick<Questions, 'audience' | 'questions'>,
): Group[] {
  return (edition.content?.questions ?? [])
    .filter(it => it.audience === audience)
    .map(({ code, name }) => ({
      anchor: `theme-${code}`,
      title: name[view.lang],
      questions: questions
        .filter(it => it.entry.document.facts.category === code)
        .map(it => ({
          anchor: it.entry.name,
          title: it.title,
          question: it.lang === view.lang ? it.title : html`<span lang="${it.lang}">${it.title}</span>`,
          answer: bodyOf(view, it),
          plain: it.plain,
        })),
    }))
}

const linked = (groups: Group[]): Record<string, unknown> => ({
  '@type': 'FAQPage',
  mainEntity: groups.flatMap(({ questions }) =>
    questions.map(({ plain, title }) => ({
      '@type': 'Question',
      name: title,
      acceptedAnswer: { '@type': 'Answer', text: plain },
    })),
  ),
})
