import { href } from '../../../kernel/address.ts'
import { definitionList, type Html, html, layout, section, table, type View } from '../../../platform/html/index.ts'
import { paths as contact } from '../../contact/paths.ts'
import { UNCONFIRMED_DAYS, USUAL } from '../../contact/rules.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths as privacy } from '../../privacy/paths.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

type Added = {
  /** What the team writes of it. */
  block: { body: Html } | undefined
  /** How readers are counted. */
  counting: { term: string; detail: Html }
}

/** Where somebody complains who gets no answer from us. */
const REGULATOR = 'https://www.cnil.fr/fr/plaintes'

/** What becomes of personal data: each use with its figures, from the edition and from the rules that erase. */
export function privacyPage(view: View, edition: Edition, { block, counting }: Added): Html {
  const t = text[view.lang].privacy
  const data = edition.dataProtection
  const link = (address: string, label: string) => html`<a href="${address}">${label}</a>`
  const own = link(href(privacy.mine, view.lang), t.account)
  const body = html`${block?.body}
${section(view, { title: t.uses, body: uses(view, edition) })}
${section(view, {
  title: t.rest,
  body: definitionList(view, [
    { term: t.readers, detail: html`<p>${data.readers[view.lang]}</p><p>${t.processors}</p>` },
    { term: t.rights, detail: html`<p>${data.rights[view.lang]}</p><p>${own}</p>` },
    {
      term: t.contact,
      detail: html`<p>${link(`mailto:${data.email}`, data.email)}, ${link(href(contact.contact, view.lang), text[view.lang].contact)}</p><p>${t.answer}</p>`,
    },
    { term: t.recourse, detail: html`${t.recourseBody} ${link(REGULATOR, 'cnil.fr')}` },
    { term: t.cookies, detail: t.cookiesBody },
    counting,
  ]),
})}`
  return layout(view, { title: t.title, lead: t.lead, about: { description: t.description }, body })
}

function uses(view: View, edition: Edition): Html {
  const t = text[view.lang].privacy
  const { basis, purpose, retentionYears } = edition.dataProtection
  const { keptMonths } = edition.contact ?? USUAL
  const columns = (['purpose', 'what', 'basis', 'kept'] as const).map(key => ({ key, label: t.columns[key] }))
  return table(view, {
    caption: t.uses,
    captionHidden: true,
    columns,
    rows: [
      {
        ...{
          purpose: t.applying.purpose,
          what: html`${t.applying.what} ${purpose[view.lang]}`,
          basis: basis[view.lang],
        },
        kept: t.applying.kept(retentionYears),
      },
      t.working,
      t.showing,
      { ...t.writing, kept: t.writing.kept(keptMonths) },
      { ...t.letters, kept: t.letters.kept(UNCONFIRMED_DAYS) },
      t.signing,
    ],
    empty: '',
  })
}
