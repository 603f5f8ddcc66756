/** The public catalogue, and the host's own view of its challenge. */
export const paths = {
  catalogue: { fr: '/defis', en: '/en/challenges' },
  challenge: { fr: '/defis/:slug', en: '/en/challenges/:slug' },
  mine: { fr: '/mon-defi', en: '/en/my-challenge' },
} as const
