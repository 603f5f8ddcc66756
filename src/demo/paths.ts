/** The pages of the demonstration itself. */
export const paths = {
  world: { fr: '/demonstration', en: '/en/demonstration' },
  moment: { fr: '/demonstration/moment', en: '/en/demonstration/moment' },
  role: { fr: '/demonstration/role', en: '/en/demonstration/role' },
  progress: { fr: '/demonstration/en-cours', en: '/en/demonstration/progress' },
  halt: { fr: '/demonstration/arret', en: '/en/demonstration/halt' },
} as const
