import { freezeRules } from '../../../src/features/edition/index.ts'
import { everybody } from '../months/everybody.ts'
import type { Part } from '../months/part.ts'

/** The rules of the call with their versions, and the sheets and posters of its challenges. */
export const rules: Part = {
  seed: async ({ services, challenge, one }) => {
    await freezeRules(services, 'eig-2')
    const { profile = '' } = await one(`select profile from seat where challenge_id = '${challenge.id}' limit 1`)
    return address => {
      if (/^\/reglement\/|^\/en\/rules\//.test(address)) return { edition: 'eig-2', n: 1, from: 1, to: 1 }
      return address.includes(':profile') ? { slug: challenge.slug, profile } : undefined
    }
  },
  rows: [
    { fr: '/reglement.pdf', en: '/en/rules.pdf', get: everybody },
    { fr: '/reglement/versions', en: '/en/rules/versions', get: everybody },
    { fr: '/reglement/versions/:n', en: '/en/rules/versions/:n', get: everybody },
    { fr: '/reglement/:edition/versions/:n', en: '/en/rules/:edition/versions/:n', get: everybody },
    {
      fr: '/reglement/:edition/versions/:n/reglement.pdf',
      en: '/en/rules/:edition/versions/:n/rules.pdf',
      get: everybody,
    },
    { fr: '/reglement/:edition/differences/:from/:to', en: '/en/rules/:edition/differences/:from/:to', get: everybody },
    { fr: '/equipe/reglement', en: '/en/team/rules', get: ['team'], post: ['team'] },
    { fr: '/affiche.pdf', en: '/en/poster.pdf', get: everybody },
    { fr: '/defis/:slug/fiche.pdf', en: '/en/challenges/:slug/sheet.pdf', get: everybody },
    { fr: '/defis/:slug/affiche.pdf', en: '/en/challenges/:slug/poster.pdf', get: everybody },
    { fr: '/defis/:slug/postes/:profile', en: '/en/challenges/:slug/jobs/:profile', get: everybody },
    {
      fr: '/defis/:slug/postes/:profile/fiche.pdf',
      en: '/en/challenges/:slug/jobs/:profile/sheet.pdf',
      get: everybody,
    },
  ],
}
