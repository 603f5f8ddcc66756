import { postHelp } from '../../../src/features/directory/index.ts'
import { currentEdition } from '../../../src/features/edition/index.ts'
import type { Part } from './part.ts'

const everybody = [
  ...(['anonymous', 'newcomer', 'candidate', 'reader', 'jurorBeforeCharter', 'juror', 'operationalMentor'] as const),
  ...(['highLevelMentor', 'validator', 'fellow', 'team'] as const),
]
const cohort = ['fellow', 'operationalMentor', 'highLevelMentor'] as const

export const directory: Part = {
  rows: [
    { fr: '/annuaire', en: '/en/directory', get: everybody },
    { fr: '/annuaire/annuaire.csv', en: '/en/directory/directory.csv', get: cohort },
    { fr: '/annuaire/ma-fiche', en: '/en/directory/my-card', get: cohort, post: cohort },
    { fr: '/annuaire/ma-fiche/competences', en: '/en/directory/my-card/skills', post: cohort },
    { fr: '/annuaire/competences', en: '/en/directory/skills', get: cohort },
    { fr: '/entraide', en: '/en/help', get: cohort, post: cohort },
    { fr: '/entraide/:id', en: '/en/help/:id', get: cohort },
    { fr: '/entraide/:id/reponse', en: '/en/help/:id/reply', post: cohort },
    { fr: '/entraide/:id/cloture', en: '/en/help/:id/closing', post: cohort },
    { fr: '/equipe/entraide', en: '/en/team/help', get: ['team'] },
  ],
  // One post of each: an author closes their own, and answers another's.
  seed: async ({ cast, services }) => {
    const edition = await currentEdition(services.db)
    const post = async (personId: number) => {
      const words = {
        kind: 'wanted' as const,
        wide: false,
        title: 'Pour la matrice',
        body: 'Pour la matrice',
        skills: [],
      }
      const until = new Date(services.now().getTime() + 86_400_000).toISOString().slice(0, 10)
      const posted = await postHelp(services, { personId }, edition, { ...words, until })
      if (!posted.ok) throw new Error(posted.refusal.code)
      return posted.value
    }
    const own = new Map<string, number>()
    for (const who of cohort) own.set(who, await post(cast[who]))
    const other = await post(cast.fellow)
    const mentors = await post(cast.highLevelMentor)
    return (address, who) => {
      if (!address.startsWith('/entraide/:id')) return undefined
      const foreign = who === 'fellow' ? mentors : other
      return { id: address.endsWith('/cloture') ? (own.get(who) ?? other) : foreign }
    }
  },
}
