import { href } from '../../../kernel/address.ts'
import {
  alert,
  emailField,
  form,
  type Html,
  hidden,
  html,
  layout,
  linkButton,
  type View,
} from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import { LINK_MINUTES } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

type SignIn = {
  email: string
  next: string
  parked: boolean
  error?: keyof typeof fr.refusals | 'emailWrong' | undefined
}

/** Asks for an address. After an expired session it first says that nothing typed is lost. */
export function signInPage(view: View, { email, next, parked, error }: SignIn): Html {
  const t = text[view.lang]
  const message = error && (error === 'emailWrong' ? t.emailWrong : t.refusals[error])
  const body = html`${parked && alert(view, { kind: 'info', body: t.sessionExpired })}
${form(view, {
  action: href(paths.signIn, view.lang),
  body: html`${hidden('next', next)}${emailField(view, { name: 'email', label: t.email, hint: t.emailHint, value: email, error: message, required: true })}`,
  submit: t.sendLink,
})}`
  const errors = message ? [{ field: 'email', message }] : []
  return layout(view, { title: t.signIn, lead: t.signInLead, errors, body })
}

/** The link has left; where mails are kept on this machine, the page says where to read them. */
export function linkSentPage(view: View, { localMail }: { localMail: string | undefined }): Html {
  const t = text[view.lang]
  const body = html`<p>${t.sentNothing}</p>
<p>${localMail && linkButton(view, { href: localMail, label: t.openLocalMail })}</p>
<p><a href="${href(paths.signIn, view.lang)}">${t.again}</a></p>`
  return layout(view, { title: t.sentTitle, lead: t.sentLead(LINK_MINUTES), body })
}

/** Opening the link only shows this page: some mail programmes open every link in advance. */
export function confirmPage(view: View, token: string): Html {
  const t = text[view.lang]
  const action = href(paths.signInLink, view.lang, { token })
  return layout(view, {
    title: t.confirmTitle,
    lead: t.confirmLead,
    body: form(view, { action, body: '', submit: t.confirm }),
  })
}

export function linkFailedPage(view: View, code: keyof typeof fr.refusals): Html {
  const t = text[view.lang]
  const body = linkButton(view, { href: href(paths.signIn, view.lang), label: t.again })
  return layout(view, { title: t.linkFailed, lead: t.refusals[code], body })
}
