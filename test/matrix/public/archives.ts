import { importSite, readSite } from '../../../src/features/archives/index.ts'
import { siteFrom } from '../../../src/features/archives/rules.ts'
import { invented } from '../../support/site.ts'
import { everybody } from '../months/everybody.ts'
import type { Part } from '../months/part.ts'

const team = ['team'] as const

export const archive: Part = {
  rows: [
    { fr: '/promotions', en: '/en/cohorts', get: everybody },
    { fr: '/promotions/:edition', en: '/en/cohorts/:edition', get: everybody },
    { fr: '/defis/:edition/:slug', en: '/en/challenges/:edition/:slug', get: everybody },
    { fr: '/equipe/archives', en: '/en/team/archives', get: team },
    { fr: '/equipe/archives/anomalies.csv', en: '/en/team/archives/faults.csv', get: team },
    { fr: '/equipe/archives/publication', en: '/en/team/archives/publication', post: team },
    { fr: '/equipe/archives/personnes', en: '/en/team/archives/people', get: team },
    { fr: '/equipe/archives/personnes/:id', en: '/en/team/archives/people/:id', get: team },
    { fr: '/equipe/archives/personnes/:id/publication', en: '/en/team/archives/people/:id/publication', post: team },
    { fr: '/equipe/archives/personnes/:id/retrait', en: '/en/team/archives/people/:id/withdrawal', post: team },
  ],
  seed: async ({ one, services }) => {
    await importSite(services, siteFrom(readSite(invented()), 'EIG'), { apply: true })
    const person = await one('select id from past_person order by id limit 1')
    return address => {
      if (address.startsWith('/promotions/')) return { edition: 'eig-7' }
      if (address === '/defis/:edition/:slug') return { edition: 'eig-7', slug: 'phare' }
      return address.startsWith('/equipe/archives/personnes/') ? { id: Number(person['id']) } : undefined
    }
  },
}
