/** The public catalogue, and the team's page of each challenge. */
export const paths = {
  catalogue: { fr: '/defis', en: '/en/challenges' },
  challenge: { fr: '/defis/:slug', en: '/en/challenges/:slug' },
  team: { fr: '/equipe/defis', en: '/en/team/challenges' },
  withdrawal: { fr: '/equipe/defis/:slug/retrait', en: '/en/team/challenges/:slug/withdrawal' },
} as const

/** Pages of later slices to which these lead. */
export const beyond = {
  application: { fr: '/ma-candidature', en: '/en/my-application' },
  letters: { fr: '/equipe/messages/envois/:batch', en: '/en/team/outbox/batches/:batch' },
} as const
