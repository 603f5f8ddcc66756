import { attributes, type Html, html } from '../html.ts'
import type { View } from '../view.ts'
import { frame } from './classes.ts'

const home = { fr: '/', en: '/en' }

/** The State's mark, the name of the service, where one can go, who one is. Nothing of it needs a script. */
export function header(view: View): Html {
  const { account, site, text } = view
  const others = view.languages.filter(it => it.lang !== view.lang)
  return html`<header class="${frame.header}">
<div class="${frame.body}"><div class="${frame.container}"><div class="${frame.bodyRow}">
<div class="${frame.brand}"><div class="${frame.brandTop}"><div class="${frame.logoPlace}">${mark}</div></div>
<div class="${frame.service}"><a href="${home[view.lang]}"><p class="${frame.serviceTitle}">${site.name}</p></a>
<p class="${frame.serviceTagline}">${site.institution}</p></div></div>
<ul class="etat-tools"><li>${
    account
      ? html`<a class="who" href="${account.href}" aria-label="${text.account(account.name)}">${account.name}</a>`
      : html`<a class="who" href="${view.signIn}">${text.signIn}</a>`
  }</li>${others.map(it => html`<li><a href="${it.href}" hreflang="${it.lang}" lang="${it.lang}">${text.languageNames[it.lang]}</a></li>`)}</ul>
</div></div></div>
${view.nav.length > 0 && navigation(view)}
</header>`
}

/** In a narrow window the places fold into a menu, as that system's own does, but one that opens without script. */
const navigation = (view: View): Html =>
  html`<div class="etat-menu"><div class="${frame.container}"><nav class="${frame.nav}" aria-label="${view.text.mainNav}"><details><summary>${view.text.menu}</summary><ul class="${frame.navList}">${view.nav.map(
    item =>
      html`<li class="${frame.navItem}"><a class="${frame.navLink}" href="${item.href}"${attributes({ 'aria-current': item.current ? 'page' : undefined })}>${item.label}</a></li>`,
  )}</ul></details></nav></div></div>`

/** The words of the State's mark, which are the same in every language. */
export const mark = html`<p class="${frame.logo}" lang="fr">République<br>Française</p>`
