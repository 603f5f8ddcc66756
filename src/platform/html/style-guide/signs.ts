import { actions, linkButton } from '../buttons.ts'
import { callBar } from '../call-bar.ts'
import { cardList } from '../cards.ts'
import { frieze } from '../frieze.ts'
import { type Html, html } from '../html.ts'
import { type Seat, seatLegend, seatTokens } from '../seats.ts'
import { hero } from '../sections.ts'
import { stats, tag } from '../states.ts'
import type { View } from '../view.ts'

const day = 86_400_000
const profiles = ['dev', 'data', 'design', 'geo', 'project']
const call = (view: View, before: number, after: number) => ({
  opens: new Date(view.now.getTime() - before * day),
  closes: new Date(view.now.getTime() + after * day),
})
const seats = (state: Seat['state'], ...wanted: string[]): Seat[] => wanted.map(profile => ({ profile, state }))

const stages = [
  { label: 'Projets', when: 'printemps 2017' },
  { label: 'Appel', when: 'du 27 septembre au 27 octobre' },
  { label: 'Sélection', when: 'novembre 2017', href: '#' },
  { label: 'Dix mois', when: 'janvier à novembre 2018' },
  { label: 'Après', when: 'et ensuite' },
]

const challenges = [
  {
    title: 'PrédiSauvetage',
    href: '#predisauvetage',
    eyebrow: 'Direction des affaires maritimes',
    body: 'Comprendre ce qui cause les accidents en mer pour mieux les prévenir.',
    meta: ['La Défense', 'Mer', 'Habilitation demandée'],
    wanted: seats('wanted', 'data', 'dev'),
  },
  {
    title: 'Gobelins',
    href: '#gobelins',
    eyebrow: 'Mobilier national',
    body: 'Ouvrir au public les collections d’un des plus vieux services de l’État.',
    meta: ['Paris', 'Culture'],
    wanted: [...seats('filled', 'dev'), ...seats('wanted', 'design'), ...seats('withdrawn', 'geo')],
  },
]

/** The top of the guide, drawn as the home page is. */
export const top = (view: View): Html =>
  hero(view, {
    title: 'Guide de style',
    lead: 'Tous les éléments dont les pages sont faites, dans tous leurs états, avec des mots d’exemple.',
    actions: actions(view, [
      linkButton(view, { href: '#defis', label: 'Voir les défis' }),
      linkButton(view, { href: '#champs', label: 'Voir les champs', kind: 'quiet' }),
    ]),
    side: html`<h2>L’appel à candidatures est ouvert</h2>${callBar(view, call(view, 19, 11))}<p>${linkButton(view, { href: '#', label: 'Candidater' })}</p>`,
  })

const facts = [
  { figure: '13', label: 'défis' },
  { figure: '27', label: 'places' },
  { figure: '10', label: 'mois' },
  { figure: '4\u202f000\u00a0€', label: 'nets par mois' },
]

/** The three signs of the programme: seats, call, frieze. */
export const signParts = (view: View): [string, Html][] => [
  ['Quatre faits', stats(view, facts)],
  [
    'Les défis en liste',
    cardList(
      view,
      challenges.map(({ wanted, ...given }) => ({ ...given, signs: seatTokens(view, wanted) })),
    ),
  ],
  [
    'Les places',
    html`${seatLegend(view, profiles)}<p>${seatTokens(view, seats('wanted', ...profiles))}</p><p>${seatTokens(view, seats('filled', ...profiles))}</p>
<p>${seatTokens(view, seats('withdrawn', ...profiles, 'médiation'))}</p>`,
  ],
  [
    'L’appel',
    html`${callBar(view, call(view, -3, 30))}${callBar(view, call(view, 2, 28))}${callBar(view, call(view, 29.8, 0.2))}${callBar(view, call(view, 40, -10))}`,
  ],
  ['La frise', html`${frieze(view, { stages, current: 1 })}${frieze(view, { stages, current: 5 })}`],
  ['Les étiquettes', html`<p>${tag(view, 'Santé')} ${tag(view, 'Paris')} ${tag(view, 'Habilitation demandée')}</p>`],
]
