/** Where the team prepares the forms of its edition, tries them, compares versions and publishes. `of` is a word of `ofWords`. */
export const paths = {
  offline: { fr: '/formulaires/:of/formulaire.pdf', en: '/en/forms/:of/form.pdf' },
  forms: { fr: '/equipe/formulaires', en: '/en/team/forms' },
  draft: { fr: '/equipe/formulaires/:of', en: '/en/team/forms/:of' },
  draftTrial: { fr: '/equipe/formulaires/:of/essai', en: '/en/team/forms/:of/trial' },
  draftPdf: { fr: '/equipe/formulaires/:of/brouillon.pdf', en: '/en/team/forms/:of/draft.pdf' },
  publication: { fr: '/equipe/formulaires/:of/publication', en: '/en/team/forms/:of/publication' },
  clone: { fr: '/equipe/formulaires/:of/reprise', en: '/en/team/forms/:of/clone' },
  comparison: { fr: '/equipe/formulaires/:of/comparaison/:id', en: '/en/team/forms/:of/comparison/:id' },
  version: { fr: '/equipe/formulaires/:of/versions/:n', en: '/en/team/forms/:of/versions/:n' },
  versionTrial: { fr: '/equipe/formulaires/:of/versions/:n/essai', en: '/en/team/forms/:of/versions/:n/trial' },
  versionPdf: {
    fr: '/equipe/formulaires/:of/versions/:n/formulaire.pdf',
    en: '/en/team/forms/:of/versions/:n/form.pdf',
  },
  difference: {
    fr: '/equipe/formulaires/:of/versions/:n/differences',
    en: '/en/team/forms/:of/versions/:n/differences',
  },
} as const

/** The call that an address names, in either language: the language switch keeps the word. */
export const ofNamed = (word = ''): 'application' | 'project' | undefined =>
  (['application', 'project'] as const).find(it => Object.values<string>(ofWords[it]).includes(word))

/** How an address names a call, in each language. */
export const ofWords = {
  application: { fr: 'candidature', en: 'application' },
  project: { fr: 'projet', en: 'project' },
} as const
