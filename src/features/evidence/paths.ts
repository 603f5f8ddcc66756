/** What is asked of somebody beyond the form: the team's page of one application, the page of whoever answers. */
export const paths = {
  team: { fr: '/equipe/candidatures/:id/complements', en: '/en/team/applications/:id/evidence' },
  teamFile: {
    fr: '/equipe/candidatures/:id/complements/:request/piece',
    en: '/en/team/applications/:id/evidence/:request/file',
  },
  own: { fr: '/ma-candidature/complements', en: '/en/my-application/evidence' },
  answer: { fr: '/ma-candidature/complements/:request', en: '/en/my-application/evidence/:request' },
  ownFile: { fr: '/ma-candidature/complements/:request/piece', en: '/en/my-application/evidence/:request/file' },
} as const

/** Pages of earlier slices to which these lead. */
export const beyond = {
  application: { fr: '/equipe/candidatures/:id', en: '/en/team/applications/:id' },
  applications: { fr: '/equipe/candidatures', en: '/en/team/applications' },
  mine: { fr: '/ma-candidature', en: '/en/my-application' },
} as const
