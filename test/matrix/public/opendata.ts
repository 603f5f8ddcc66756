import { publishVersions } from '../../../src/features/opendata/index.ts'
import { everybody } from '../months/everybody.ts'
import type { Part } from '../months/part.ts'

const team = ['team'] as const

export const openData: Part = {
  rows: [
    { fr: '/donnees', en: '/en/data', get: everybody },
    { fr: '/donnees/catalogue.jsonld', en: '/en/data/catalogue.jsonld', get: everybody },
    { fr: '/donnees/catalogue.ttl', en: '/en/data/catalogue.ttl', get: everybody },
    { fr: '/donnees/:dataset', en: '/en/data/:dataset', get: everybody },
    { fr: '/donnees/:dataset/:file', en: '/en/data/:dataset/:file', get: everybody },
    { fr: '/donnees/:dataset/versions/:file', en: '/en/data/:dataset/versions/:file', get: everybody },
    { fr: '/chiffres', en: '/en/figures', get: everybody },
    { fr: '/chiffres/:file', en: '/en/figures/:file', get: everybody },
    { fr: '/equipe/donnees', en: '/en/team/data', get: team },
    { fr: '/equipe/donnees/publication', en: '/en/team/data/publication', post: team },
    { fr: '/equipe/donnees/:dataset/retenue', en: '/en/team/data/:dataset/hold', post: team },
    { fr: '/equipe/donnees/:dataset/reprise', en: '/en/team/data/:dataset/release', post: team },
  ],
  seed: async ({ services }) => {
    await publishVersions(services, { actorId: null })
    return address => {
      if (address === '/donnees/:dataset/:file') return { dataset: 'entonnoir', file: 'entonnoir.csv' }
      if (address === '/donnees/:dataset/versions/:file') return { dataset: 'entonnoir', file: '1.json' }
      if (address === '/chiffres/:file') return { file: 'selection.svg' }
      return address.includes(':dataset') ? { dataset: 'entonnoir' } : undefined
    }
  },
}
