import { currentEdition } from '../../../src/features/edition/index.ts'
import { followSurveys, moveSurvey } from '../../../src/features/surveys/index.ts'
import type { Part } from './part.ts'

const mentors = ['operationalMentor', 'highLevelMentor'] as const
const signedIn = [
  'newcomer',
  'candidate',
  'reader',
  'jurorBeforeCharter',
  'juror',
  'validator',
  'fellow',
  'team',
] as const
const team = ['team'] as const

export const surveys: Part = {
  rows: [
    { fr: '/mes-enquetes', en: '/en/my-surveys', get: [...signedIn, ...mentors] },
    { fr: '/enquetes/:code', en: '/en/surveys/:code', get: ['fellow'], post: ['fellow'] },
    {
      fr: '/mon-defi/:slug/enquetes/:code',
      en: '/en/my-challenge/:slug/surveys/:code',
      get: ['fellow', 'operationalMentor'],
      post: ['fellow', 'operationalMentor'],
    },
    { fr: '/equipe/enquetes', en: '/en/team/surveys', get: team },
    { fr: '/equipe/enquetes/:code', en: '/en/team/surveys/:code', get: team },
    { fr: '/equipe/enquetes/:code/dates', en: '/en/team/surveys/:code/days', post: team },
    { fr: '/equipe/enquetes/:code/chiffres.csv', en: '/en/team/surveys/:code/figures.csv', get: team },
    { fr: '/equipe/enquetes/:code/chiffres.json', en: '/en/team/surveys/:code/figures.json', get: team },
  ],
  // The end questionnaires, opened at once; the one of half way has already closed.
  seed: async ({ cast, challenge, services }) => {
    const edition = await currentEdition(services.db)
    const actor = {
      ...{ personId: cast.team, name: '', email: '', sessionId: 'test' },
      grants: [{ role: 'team' as const, editionId: edition.id, challengeId: null }],
    }
    const past = { ...services, now: () => new Date('2017-11-01T08:00:00Z') }
    const early = { code: 'mi-parcours', opensOn: '2017-11-01', closesOn: '2017-11-02', reason: 'Pour la matrice' }
    await moveSurvey(past, actor, edition, early)
    await followSurveys(past, edition)
    const today = services.now().toISOString().slice(0, 10)
    for (const code of ['bilan-eig', 'bilan-defi'])
      await moveSurvey(services, actor, edition, {
        code,
        opensOn: today,
        closesOn: '2018-11-25',
        reason: 'Pour la matrice',
      })
    await followSurveys(services, edition)
    return address => {
      if (address.startsWith('/equipe/enquetes/:code/chiffres')) return { code: 'mi-parcours' }
      if (address.startsWith('/equipe/enquetes/:code') || address.startsWith('/enquetes/')) return { code: 'bilan-eig' }
      return address.startsWith('/mon-defi/:slug/enquetes') ? { code: 'bilan-defi', slug: challenge.slug } : undefined
    }
  },
}
