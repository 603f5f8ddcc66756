import { attributes, type Html, html, type Text } from './html.ts'
import type { View } from './view.ts'

export type ButtonKind = 'primary' | 'secondary' | 'danger' | 'quiet'

const classOf = (view: View, kind: ButtonKind = 'primary') =>
  ({
    primary: view.theme.classes.button,
    secondary: view.theme.classes.buttonSecondary,
    danger: view.theme.classes.buttonDanger,
    quiet: view.theme.classes.buttonQuiet,
  })[kind]

type Button = {
  label: Text
  kind?: ButtonKind | undefined
  name?: string | undefined
  value?: string | undefined
  /** Sends the form elsewhere. */
  action?: string | undefined
}

/** Sends the form that it is in. Labels are verbs. */
export const button = (view: View, given: Button): Html =>
  html`<button type="submit" class="${classOf(view, given.kind)}"${attributes({
    name: given.name,
    value: given.value,
    formaction: given.action,
  })}>${given.label}</button>`

/** A link that weighs as much as a button: the next thing to do is a page. */
export const linkButton = (
  view: View,
  given: { href: string; label: Text; kind?: ButtonKind | undefined; download?: boolean | undefined },
): Html =>
  html`<a class="${classOf(view, given.kind)}" href="${given.href}"${attributes({ download: given.download })}>${given.label}</a>`

type PostButton = {
  action: string
  label: Text
  kind?: ButtonKind | undefined
  /** Hidden values sent with it. */
  values?: Record<string, string | number> | undefined
  /** Completes the label for those who do not see what is around the button. */
  about?: string | undefined
}

/** One button that acts: a form of its own. */
export const postButton = (view: View, given: PostButton): Html =>
  html`<form method="post" action="${given.action}" class="post-button">${Object.entries(given.values ?? {}).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}<button type="submit" class="${classOf(view, given.kind)}">${given.label}${
    given.about && html`<span class="${view.theme.classes.hidden}"> ${given.about}</span>`
  }</button></form>`

/** A button whose action is hard to take back. */
export const dangerButton = (view: View, given: Omit<PostButton, 'kind'>): Html =>
  postButton(view, { ...given, kind: 'danger' })

/** Buttons side by side, the main one first. */
export const actions = (view: View, buttons: (Html | false | undefined | null)[]): Html =>
  html`<div class="${view.theme.classes.actions}">${buttons}</div>`
