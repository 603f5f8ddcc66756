import { type Html, html, paragraphs, type View } from '../../../platform/html/index.ts'
import { type FormDefinition, isRepeated, partsOf, type Question, type SimpleQuestion } from '../rules.ts'
import { conditionIn, kindIn } from './describe.ts'
import { text } from './words.ts'

/** The questions of a form as a list to read: what is asked, how it is answered, and when. */
export const outline = (view: View, definition: FormDefinition): Html =>
  html`${definition.sections.map(
    section => html`<h3>${section.title[view.lang]}</h3>${section.intro && paragraphs(section.intro[view.lang])}
${section.asked && html`<p>${conditionIn(view.lang, definition, section.asked)}</p>`}
<ol class="form-outline">${section.questions.map(it => html`<li>${line(view, definition, it)}${isRepeated(it) && parts(view, definition, partsOf(it))}</li>`)}</ol>`,
  )}`

const parts = (view: View, definition: FormDefinition, list: readonly SimpleQuestion[]): Html =>
  html`<ul>${list.map(it => html`<li>${line(view, definition, it)}</li>`)}</ul>`

function line(view: View, definition: FormDefinition, question: Question): Html {
  const t = text[view.lang].team
  const said = [kindIn(view.lang, question), question.required ? t.required : t.optional]
  const options = 'options' in question ? question.options.map(it => it.label[view.lang]).join(' · ') : ''
  return html`<strong>${question.label[view.lang]}</strong><br><span class="${view.theme.classes.mark}">${said.join(', ')}${question.asked && html`<br>${conditionIn(view.lang, definition, question.asked)}`}${options && html`<br>${options}`}</span>`
}
