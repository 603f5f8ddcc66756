import { formatTime } from '../i18n/index.ts'
import { assetUrl } from './assets.ts'
import { actions, button } from './buttons.ts'
import { attributes, type Html, html, type Text } from './html.ts'
import type { View } from './view.ts'

type Form = {
  action: string
  /** `post` unless told. */
  method?: 'get' | 'post' | undefined
  /** Set it when the form has a file field. */
  multipart?: boolean | undefined
  id?: string | undefined
  body: Text
  /** The label of the main button, or buttons already drawn. */
  submit: string | Html
  /**
   * Where answers are saved in the background as they are typed; the answer is JSON `{ savedAt }`. With `keptAs`, the browser keeps
   * under that name what it could not send, and sends it when the network or the page is back.
   */
  autosave?: { url: string; savedAt: Date | null; keptAs?: string | undefined } | undefined
  /** What is typed stays in the browser alone under this name, until a page with `data-forget` says that it may go. */
  keep?: string | undefined
  /** A `preview` button draws what is typed under `data-preview-shown`; where it can, the page does so by itself, in `data-preview-here`. */
  preview?: boolean | undefined
}

/**
 * A form. Browsers' own validation is off, so that drafts can be kept and errors are said in our words;
 * `required` fields are still announced as such.
 */
export function form(view: View, given: Form): Html {
  const submit =
    typeof given.submit === 'string' ? actions(view, [button(view, { label: given.submit })]) : given.submit
  return html`<form class="${view.theme.classes.form}" novalidate${attributes({
    action: given.action,
    method: given.method ?? 'post',
    enctype: given.multipart ? 'multipart/form-data' : undefined,
    id: given.id,
    'data-autosave': given.autosave?.url,
    'data-leave': given.autosave ? view.text.leave : undefined,
    'data-keep': given.keep,
    'data-preview': given.preview,
    'data-kept-as': given.autosave?.keptAs,
  })}>
${given.body}
${given.autosave && saveState(view, given.autosave.savedAt)}
${submit}
</form>${given.keep && keepScript()}${given.preview && html`<script src="${assetUrl('preview.js')}" type="module"></script>`}`
}

/** What keeps typed answers in the browser, and forgets them: for the few pages that need it. */
export const keepScript = (): Html => html`<script src="${assetUrl('keep.js')}" type="module"></script>`

/** When the answers were last kept. The script updates it; without script it says when the page was drawn. */
export function saveState(view: View, savedAt: Date | null): Html {
  const { text } = view
  return html`<p class="${view.theme.classes.saveState}" role="status" data-save-state${attributes({
    'data-saved': text.saved('{time}'),
    'data-saving': text.saving,
    'data-unsaved': text.notSaved,
    'data-failed': text.saveFailed,
    'data-conflict': text.saveConflict,
    'data-kept': text.saveKept,
    'data-restored': text.saveRestored,
  })}>${savedAt ? text.saved(formatTime(view.lang, savedAt, view.zone)) : text.notSaved}</p>`
}

/** A value sent without being shown. */
export const hidden = (name: string, value: string | number): Html =>
  html`<input type="hidden" name="${name}" value="${value}">`

/** Several fields under one question. */
export function fieldset(
  view: View,
  given: { legend: Text; hint?: Text | undefined; body: Text; id?: string | undefined },
): Html {
  return html`<fieldset class="${view.theme.classes.fieldset}"${attributes({ id: given.id })}><legend>${given.legend}</legend>
${given.hint && html`<p class="${view.theme.classes.hint}">${given.hint}</p>`}
${given.body}</fieldset>`
}
