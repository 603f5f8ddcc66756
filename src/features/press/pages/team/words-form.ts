import { href } from '../../../../kernel/address.ts'
import {
  actions,
  button,
  checkboxes,
  type FieldError,
  fieldset,
  form,
  type Html,
  hidden,
  html,
  textArea,
  textField,
  type View,
} from '../../../../platform/html/index.ts'
import { paths } from '../../paths.ts'
import { MOST, mayRewrite, QUOTES, type Quote } from '../../rules.ts'
import { text } from '../words.ts'
import type { EditorPage } from './editor.ts'

const LANGS = ['fr', 'en'] as const

/** The few sentences of a release that somebody writes, in both languages; nothing to write while it is under embargo. */
export function wordsForm(view: View, it: EditorPage, errors: readonly FieldError[]): Html {
  const { team } = text[view.lang]
  const { editor: t } = team
  const { edition, release, typed, version } = it
  if (!mayRewrite(release).ok) return html`<p>${team.refusals['not_now']}</p>`
  const words = typed?.words ?? version.words
  const error = (name: string) => errors.find(one => one.field === name)?.message
  const pair = (field: 'closing' | 'headline' | 'lead', label: string) =>
    LANGS.map(lang => {
      const name = `${field}_${lang}`
      const about = { name, label: `${label}, ${t.languages[lang]}`, value: words[field][lang], error: error(name) }
      return field === 'headline'
        ? textField(view, { ...about, maxLength: MOST.headline, required: true })
        : textArea(view, { ...about, maxLength: MOST[field], rows: 3, required: true })
    })
  const challenges = edition.challenges.map(({ host, id, title }) => ({
    value: id,
    label: title,
    hint: host.name[view.lang],
  }))
  return form(view, {
    action: href(paths.editor, view.lang, { id: release.id }),
    body: html`${hidden('version', release.version)}
${pair('headline', t.headline)}${pair('lead', t.leadField)}${pair('closing', t.closing)}
${Array.from({ length: QUOTES }, (_, index) => quoteFields(view, { index, quote: words.quotes[index], error }))}
${checkboxes(view, { name: 'features', label: t.features, hint: t.featuresHint, options: challenges, values: words.features })}
${
  release.publishedVersion !== null &&
  textArea(view, {
    name: 'correction',
    label: t.reason,
    hint: t.reasonHint,
    value: typed?.reason ?? '',
    rows: 2,
    required: true,
    error: error('correction'),
  })
}`,
    preview: true,
    submit: actions(view, [
      button(view, { label: t.save, name: 'do', value: 'save' }),
      button(view, { label: t.draw, name: 'do', value: 'preview', kind: 'secondary' }),
    ]),
  })
}

type Fields = { index: number; quote: Quote | undefined; error: (name: string) => string | undefined }

function quoteFields(view: View, { error, index, quote }: Fields): Html {
  const { editor: t } = text[view.lang].team
  const field = (part: string) => ({ name: `quote_${index}_${part}`, error: error(`quote_${index}_${part}`) })
  const body = html`${LANGS.map(lang =>
    textArea(view, {
      ...field(lang),
      label: `${t.quoteWords}, ${t.languages[lang]}`,
      ...{ value: quote?.words[lang] ?? '', rows: 3, maxLength: MOST.words },
    }),
  )}
${textField(view, { ...field('speaker'), label: t.speaker, value: quote?.speaker ?? '', width: 'medium' })}
${LANGS.map(lang =>
  textField(view, {
    ...field(`office_${lang}`),
    ...{ label: `${t.office}, ${t.languages[lang]}`, value: quote?.office[lang] ?? '', width: 'medium' },
  }),
)}`
  return fieldset(view, { legend: t.quote(index + 1), hint: t.quoteHint, body })
}
