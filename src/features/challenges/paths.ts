/** The public catalogue. */
export const paths = {
  catalogue: { fr: '/defis', en: '/en/challenges' },
  challenge: { fr: '/defis/:slug', en: '/en/challenges/:slug' },
} as const
