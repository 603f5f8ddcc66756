import type { Sources } from '../../src/features/archives/index.ts'

type Keys = Record<string, string>

const written = (name: string, keys: Keys) =>
  `"${name}":\n${Object.entries(keys)
    .map(([key, value]) => `  ${key}: ${value}\n`)
    .join('')}`

const addressOf = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '-')

/** A challenge as a site's file has it, without a fault unless `keys` make one. Invented. */
export const defi = (title: string, keys: Keys = {}): string =>
  written(title, {
    image: '/img/phare.png',
    title: `"${title}"`,
    link_to: `/defis/2030/${addressOf(title)}.html`,
    skills: '["dev", "design"]',
    description: 'Éclairer la côte avec les données des marées',
    administration: 'Service des phares',
    administration_website: 'https://phares.example.org',
    year: '2030',
    promotion: '7',
    duration_months: '10',
    eigs: '["Nour Vasseur"]',
    mentors: '["Ismaël Charrier"]',
    ville: 'Brest',
    ...keys,
  })

/** Somebody as a site's file has them; invented. */
export const personne = (name: string, keys: Keys = {}): string =>
  written(name, {
    title: `"${name}"`,
    profil: 'Designeuse',
    programme: 'EIG',
    class: '["2030", "eig-7"]',
    annees: '[2030]',
    defis: '["Phare"]',
    image_url: '/img/sans-photo.png',
    link_to: `/communaute/2030/${addressOf(name)}.html`,
    ...keys,
  })

const promotion = (number: number, year: number): string =>
  `"EIG ${number}":\n  title: EIG ${number}\n  promotion: ${number}\n  class: ${year} eig-${number}\n  defi: Phare\n  colorback: red\n`

/** The files of a small site without a fault: one promotion, one challenge, its fellow and its mentor. */
export const invented = (more: { defi?: Keys; person?: Keys } = {}): Sources => ({
  challenges: { path: '_data/defis.yml', text: defi('Phare', more.defi) },
  people: {
    path: '_data/personnes.yml',
    text:
      personne('Nour Vasseur', { github: 'nourv', ...more.person }) + personne('Ismaël Charrier', { profil: 'Mentor' }),
  },
  editions: { path: '_data/promos.yml', text: promotion(7, 2030) },
  sheets: [],
  biographies: [],
})
