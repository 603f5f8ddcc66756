/** The team's page about the closing of the call. */
export const paths = {
  extensions: { fr: '/equipe/appel/prolongations', en: '/en/team/call/extensions' },
  one: { fr: '/equipe/appel/prolongations/individuelle', en: '/en/team/call/extensions/individual' },
} as const

/** Pages of later slices to which these lead. */
export const beyond = {
  team: { fr: '/equipe', en: '/en/team' },
  mine: { fr: '/ma-candidature', en: '/en/my-application' },
  application: { fr: '/equipe/candidatures/:id', en: '/en/team/applications/:id' },
} as const
