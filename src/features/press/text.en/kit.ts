import type { kit as fr } from '../text.fr/kit.ts'

export const kit: typeof fr = {
  kit: {
    readme: 'README.txt',
    releases: 'releases',
    charts: 'charts',
    corrected: at => `Corrected version, published on ${at}.`,
    title: edition => `PRESS KIT\n${edition}`,
    rights:
      'Releases, figures, charts and the logo are under the Licence Ouverte 2.0 (Etalab): free reuse, naming the source.\nEach photograph has its own licence, below.',
    releasesTitle: 'Releases (accessible PDF and text, in French and English)',
    figures: 'Figures\ndonnees/chiffres.csv (French), data/figures.csv (English), data/figures.json',
    chartsTitle: 'Charts\nfr/graphiques and en/charts, as SVG and PNG',
    logo: 'Logo\nlogo/logo.svg and logo/logo.png, not to be distorted or recoloured',
    pictures: 'Photographs',
    credit: name => `Credit: ${name}`,
    licence: name => `Licence: ${name}`,
    none: 'Nothing yet.',
    contact: (email, url) => `Press contact: ${email}\n${url}`,
  },
  charts: {
    names: { opening: 'seats-by-profile', results: 'cohort-by-profile', closing: 'ten-months' },
    titles: {
      opening: 'Open seats, by profile',
      results: 'The cohort, by profile',
      closing: 'Ten months in figures',
    },
  },
  figures: {
    columns: ['Release', 'Name', 'Label', 'Value'],
    names: {
      seats: 'People sought',
      challenges: 'Challenges',
      months: 'Length, in months',
      pay: 'Net pay a month, in euros',
    },
    seatsOf: profile => `Open seats in ${profile.toLowerCase()}`,
  },
}
