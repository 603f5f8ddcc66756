import { href } from '../../../kernel/address.ts'
import {
  definitionList,
  type Html,
  html,
  layout,
  linkButton,
  paragraphs,
  section,
  type View,
} from '../../../platform/html/index.ts'
import { paths as challenges } from '../../challenges/paths.ts'
import type { Edition } from '../../edition/rules.ts'
import { PUBLIC_LINKS, profileIn } from '../../offers/rules.ts'
import { paths } from '../paths.ts'
import type { PublicPerson, Somebody } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { personLine } from './cohort.ts'

const text = { fr, en }

/** `own`: a line per challenge of this person; `people`: everybody of the cohort who may be shown. */
type Shown = { edition: Edition; person: PublicPerson; own: PublicPerson[]; people: Somebody[] }

/** Somebody of the cohort, as far as they want it: each field is there only if they agreed to it. */
export function personPage(view: View, { edition, own, people, person }: Shown): Html {
  const t = text[view.lang].person
  const theirs = edition.challenges.filter(({ id }) => own.some(it => it.challenge === id))
  const as = person.part === 'mentor' ? t.mentor : t.fellow(profileIn(edition, view.lang, person.profile))
  const titles = theirs.map(it => it.title).join(', ')
  const team = people.filter(it => theirs.some(({ id }) => id === it.challenge) && it.slug !== person.slug)
  const body = html`${biography(view, person)}
${person.path && section(view, { title: t.since, body: paragraphs(person.path) })}
${team.length > 0 && section(view, { title: t.team, body: html`<ul class="seat-list people">${team.map(it => personLine(view, edition, { ...it, biography: null }))}</ul>` })}
<p><small>${t.chosen}</small></p>`
  return layout(view, {
    title: person.name,
    eyebrow: edition.title[view.lang],
    lead: `${as}, ${t.on(titles)}`,
    crumbs: [{ href: href(paths.cohort, view.lang), label: text[view.lang].title }],
    about: { kind: 'profile', description: t.description(person.name, as.toLowerCase(), titles) },
    aside: aside(view, edition, { person, theirs }),
    body,
  })
}

const biography = (view: View, person: PublicPerson): Html | '' => {
  const t = text[view.lang].person
  if (person.biography === null) return ''
  const body = person.biography === '' ? html`<p><em>${t.writing}</em></p>` : paragraphs(person.biography)
  return section(view, { title: t.biography, body })
}

function aside(view: View, edition: Edition, it: { person: PublicPerson; theirs: Edition['challenges'] }): Html {
  const t = text[view.lang].person
  const facts = it.theirs.flatMap(({ host, place, slug, title }) => [
    {
      term: t.challenge(edition.labels.challenge[view.lang].one),
      detail: html`<a href="${href(challenges.challenge, view.lang, { slug })}">${title}</a>`,
    },
    { term: t.host, detail: host.institution[view.lang] },
    { term: t.place, detail: place },
  ])
  const links = PUBLIC_LINKS.flatMap(kind => {
    const address = it.person.links[kind]
    return address ? [html`<li><a rel="me nofollow" href="${address}">${t.link[kind]}</a></li>`] : []
  })
  return html`<h2>${t.facts}</h2>${definitionList(view, facts)}
${links.length > 0 && html`<h2>${t.links}</h2><ul>${links}</ul>`}`
}

/** Where somebody's page was: nothing of it is said, not even the name. */
export function gonePage(view: View): Html {
  const t = text[view.lang].person
  const body = html`<p>${linkButton(view, { href: href(paths.cohort, view.lang), label: t.back, kind: 'secondary' })}</p>`
  return layout(view, { title: t.gone, lead: t.goneLead, body })
}
