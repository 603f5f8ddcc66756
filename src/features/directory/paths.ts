/** The directory of every cohort, one's own card in it, the skills of a cohort, and its help board. */
export const paths = {
  directory: { fr: '/annuaire', en: '/en/directory' },
  asCsv: { fr: '/annuaire/annuaire.csv', en: '/en/directory/directory.csv' },
  card: { fr: '/annuaire/ma-fiche', en: '/en/directory/my-card' },
  ownSkills: { fr: '/annuaire/ma-fiche/competences', en: '/en/directory/my-card/skills' },
  skills: { fr: '/annuaire/competences', en: '/en/directory/skills' },
  board: { fr: '/entraide', en: '/en/help' },
  post: { fr: '/entraide/:id', en: '/en/help/:id' },
  reply: { fr: '/entraide/:id/reponse', en: '/en/help/:id/reply' },
  closing: { fr: '/entraide/:id/cloture', en: '/en/help/:id/closing' },
  team: { fr: '/equipe/entraide', en: '/en/team/help' },
} as const
