import { href } from '../../../kernel/address.ts'
import {
  cardList,
  emptyState,
  type Html,
  html,
  layout,
  section,
  stats,
  type View,
} from '../../../platform/html/index.ts'
import { formatNumber } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import type { ArchivedChallenge, ArchivedEdition, ArchivedPerson } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { inFrench, peopleList, sentence } from './people.ts'

const text = { fr: fr.pub, en: en.pub }

export type EditionShown = { edition: ArchivedEdition; challenges: ArchivedChallenge[]; people: ArchivedPerson[] }

/** One past edition: its figures, its challenges, and those of its people who may be shown. */
export function editionPage(view: View, { challenges, edition, people }: EditionShown): Html {
  const t = text[view.lang].edition
  const none = emptyState(view, { title: t.none })
  const body = html`${challenges.length > 0 && figures(view, edition, challenges)}
${section(view, { title: t.challenges, body: challenges.length > 0 ? challengeCards(view, challenges) : none })}
${challenges.length > 0 && section(view, { title: t.people, intro: people.length > 0 ? t.peopleNote : t.nobody, body: people.length > 0 ? peopleList(view, people, true) : '' })}`
  const all = text[view.lang].editions.title
  return layout(view, {
    title: edition.title,
    eyebrow: all,
    ...(edition.year !== null && { lead: t.lead(edition.year) }),
    crumbs: [{ href: href(paths.editions, view.lang), label: all }],
    about: { description: t.description(edition.title, text[view.lang].challenges(challenges.length)) },
    wide: true,
    body,
  })
}

function figures(view: View, edition: ArchivedEdition, challenges: readonly ArchivedChallenge[]): Html {
  const t = text[view.lang].edition.figures
  const hosts = new Set(challenges.map(it => it.administration)).size
  const facts = [
    { value: challenges.length, label: t.challenges },
    { value: edition.fellows, label: t.fellows },
    { value: edition.mentors, label: t.mentors },
    { value: hosts, label: t.hosts },
  ]
  return stats(
    view,
    facts
      .filter(({ value }) => value > 0)
      .map(({ label, value }) => ({ figure: formatNumber(view.lang, value), label })),
  )
}

/** Past challenges as a readable list. */
function challengeCards(view: View, challenges: readonly ArchivedChallenge[]): Html {
  const t = text[view.lang]
  return cardList(
    view,
    challenges.map(it => ({
      title: inFrench(view, it.title),
      href: href(paths.challenge, view.lang, { edition: it.edition, slug: it.slug }),
      eyebrow: inFrench(view, it.administration),
      body: it.description.fr ? html`<p>${sentence(view, it.description)}</p>` : html``,
      meta: [it.place, ...it.skills.map(skill => t.skills[skill]), it.fellows > 0 ? t.fellows(it.fellows) : ''].filter(
        fact => fact !== '',
      ),
    })),
  )
}
