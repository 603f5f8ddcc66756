/** Open data: the catalogue, each dataset with its files and versions; the figures page; where the team follows both. */
export const paths = {
  catalogue: { fr: '/donnees', en: '/en/data' },
  dcat: { fr: '/donnees/catalogue.jsonld', en: '/en/data/catalogue.jsonld' },
  turtle: { fr: '/donnees/catalogue.ttl', en: '/en/data/catalogue.ttl' },
  dataset: { fr: '/donnees/:dataset', en: '/en/data/:dataset' },
  file: { fr: '/donnees/:dataset/:file', en: '/en/data/:dataset/:file' },
  version: { fr: '/donnees/:dataset/versions/:file', en: '/en/data/:dataset/versions/:file' },
  figures: { fr: '/chiffres', en: '/en/figures' },
  chart: { fr: '/chiffres/:file', en: '/en/figures/:file' },
  team: { fr: '/equipe/donnees', en: '/en/team/data' },
  publication: { fr: '/equipe/donnees/publication', en: '/en/team/data/publication' },
  hold: { fr: '/equipe/donnees/:dataset/retenue', en: '/en/team/data/:dataset/hold' },
  release: { fr: '/equipe/donnees/:dataset/reprise', en: '/en/team/data/:dataset/release' },
} as const

/** The licence of all of it. */
export const LICENCE = 'https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf'
