import { applyForms, findDraft, publishForm } from '../../../src/features/forms/index.ts'
import { everybody } from '../months/everybody.ts'
import type { Part } from '../months/part.ts'

const team = ['team'] as const

/** The forms of the calls: what is prepared and what is published are the team's. */
export const forms: Part = {
  seed: async ({ services, one }) => {
    for (const definition of ['eig-3-project', 'eig-4-project']) {
      const forms = [{ of: 'project' as const, exclusive: true, definition }]
      await services.db.transaction().execute(tx => applyForms(tx, { id: 'eig-2', forms }, { at: services.now() }))
      const draft = await findDraft(services.db, 'eig-2', 'project')
      const publication = { editionId: 'eig-2', of: 'project', reason: definition, read: draft?.digest ?? '' } as const
      await publishForm(services, null, publication)
    }
    const { id } = await one('select max(id)::int as id from form_version')
    return address => {
      if (!/\/(formulaires|forms)\/:of/.test(address)) return undefined
      return { of: 'projet', n: 2, id: id ?? 0 }
    }
  },
  bodies: { '/equipe/formulaires/:of/reprise': { version: '1' } },
  rows: [
    { fr: '/formulaires/:of/formulaire.pdf', en: '/en/forms/:of/form.pdf', get: everybody },
    { fr: '/equipe/formulaires', en: '/en/team/forms', get: team },
    { fr: '/equipe/formulaires/:of', en: '/en/team/forms/:of', get: team },
    { fr: '/equipe/formulaires/:of/essai', en: '/en/team/forms/:of/trial', get: team, post: team },
    { fr: '/equipe/formulaires/:of/brouillon.pdf', en: '/en/team/forms/:of/draft.pdf', get: team },
    { fr: '/equipe/formulaires/:of/publication', en: '/en/team/forms/:of/publication', post: team },
    { fr: '/equipe/formulaires/:of/reprise', en: '/en/team/forms/:of/clone', post: team },
    { fr: '/equipe/formulaires/:of/comparaison/:id', en: '/en/team/forms/:of/comparison/:id', get: team },
    { fr: '/equipe/formulaires/:of/versions/:n', en: '/en/team/forms/:of/versions/:n', get: team },
    {
      fr: '/equipe/formulaires/:of/versions/:n/essai',
      en: '/en/team/forms/:of/versions/:n/trial',
      get: team,
      post: team,
    },
    {
      fr: '/equipe/formulaires/:of/versions/:n/formulaire.pdf',
      en: '/en/team/forms/:of/versions/:n/form.pdf',
      get: team,
    },
    {
      fr: '/equipe/formulaires/:of/versions/:n/differences',
      en: '/en/team/forms/:of/versions/:n/differences',
      get: team,
    },
  ],
}
