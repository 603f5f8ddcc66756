import { attributes, type Html, html } from './html.ts'
import type { View } from './view.ts'

const home = { fr: '/', en: '/en' }

/**
 * The top of every page: the institution, the name of the programme, where one can go, who one is. In a narrow window the
 * places fold into a menu that opens without script; in a wide one they are all in sight.
 */
export function header(view: View): Html {
  const { account, site, text } = view
  return html`<header class="${view.theme.classes.header}">
<div class="header-in">
<a class="brand" href="${home[view.lang]}">${brandMark}<span class="brand-words"><span class="brand-name">${site.name}</span>
<span class="brand-from">${site.institution}</span></span></a>
${
  view.nav.length > 0 &&
  html`<nav class="main-nav" aria-label="${text.mainNav}"><details><summary>${text.menu}</summary><ul>${view.nav.map(
    item =>
      html`<li><a href="${item.href}"${attributes({ 'aria-current': item.current ? 'page' : undefined })}>${item.label}</a></li>`,
  )}</ul></details></nav>`
}
<ul class="header-tools"><li>${
    account
      ? html`<a class="who" href="${account.href}" aria-label="${text.account(account.name)}">${account.name}</a>`
      : html`<a class="who" href="${view.signIn}">${text.signIn}</a>`
  }</li>${languageSwitch(view)}</ul>
</div>
</header>`
}

/** Links to this same page in the other languages. */
function languageSwitch(view: View): Html {
  const others = view.languages.filter(other => other.lang !== view.lang)
  return html`${others.map(
    other =>
      html`<li><a href="${other.href}" hreflang="${other.lang}" lang="${other.lang}">${view.text.languageNames[other.lang]}</a></li>`,
  )}`
}

/** Three seats side by side, the middle one filled: the sign of the programme. */
const brandMark = html`<svg class="brand-mark" viewBox="0 0 36 28" width="36" height="28" aria-hidden="true" focusable="false"><g class="brand-side"><circle cx="8" cy="9" r="4"/><path d="M1 26v-3a7 7 0 0 1 14 0v3z"/><circle cx="28" cy="9" r="4"/><path d="M21 26v-3a7 7 0 0 1 14 0v3z"/></g><g class="brand-middle"><circle cx="18" cy="6" r="5"/><path d="M9 27v-5a9 9 0 0 1 18 0v5z"/></g></svg>`
