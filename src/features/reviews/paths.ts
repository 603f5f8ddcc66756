/** The team's list of files, the file of one person, readings and deliberation; and the pile of each reader. */
export const paths = {
  team: { fr: '/equipe', en: '/en/team' },
  list: { fr: '/equipe/candidatures', en: '/en/team/applications' },
  listCsv: { fr: '/equipe/candidatures.csv', en: '/en/team/applications.csv' },
  bulk: { fr: '/equipe/candidatures/lot', en: '/en/team/applications/batch' },
  file: { fr: '/equipe/candidatures/:id', en: '/en/team/applications/:id' },
  decision: { fr: '/equipe/candidatures/:id/decision', en: '/en/team/applications/:id/decision' },
  remark: { fr: '/equipe/candidatures/:id/remarque', en: '/en/team/applications/:id/remark' },
  reader: { fr: '/equipe/candidatures/:id/lecture', en: '/en/team/applications/:id/reading' },
  unassign: { fr: '/equipe/candidatures/:id/lecture/retrait', en: '/en/team/applications/:id/reading/removal' },
  document: { fr: '/equipe/candidatures/:id/pieces/:kind', en: '/en/team/applications/:id/files/:kind' },
  documentPages: {
    fr: '/equipe/candidatures/:id/pieces/:kind/pages',
    en: '/en/team/applications/:id/files/:kind/pages',
  },
  documentPicture: {
    fr: '/equipe/candidatures/:id/pieces/:kind/pages/:page',
    en: '/en/team/applications/:id/files/:kind/pages/:page',
  },
  heldFiles: { fr: '/equipe/fichiers', en: '/en/team/files' },
  progress: { fr: '/equipe/lectures', en: '/en/team/readings' },
  plan: { fr: '/equipe/lectures/repartition', en: '/en/team/readings/assignment' },
  comparison: { fr: '/equipe/lectures/comparaison', en: '/en/team/readings/comparison' },
  deliberation: { fr: '/equipe/deliberation', en: '/en/team/deliberation' },
  verdict: { fr: '/equipe/deliberation/decisions', en: '/en/team/deliberation/decisions' },
  closing: { fr: '/equipe/deliberation/cloture', en: '/en/team/deliberation/closing' },
  pile: { fr: '/lectures', en: '/en/readings' },
  reading: { fr: '/lectures/:code', en: '/en/readings/:code' },
  reopening: { fr: '/lectures/:code/reprise', en: '/en/readings/:code/reopening' },
  recusal: { fr: '/lectures/:code/deport', en: '/en/readings/:code/recusal' },
} as const

/** Pages of later slices to which these lead. */
export const beyond = {
  evidence: { fr: '/equipe/candidatures/:id/complements', en: '/en/team/applications/:id/evidence' },
} as const
