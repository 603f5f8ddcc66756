/** A fellow's private line, and where the team follows the challenges. */
export const paths = {
  mine: { fr: '/mon-referent', en: '/en/my-referent' },
  erasure: { fr: '/mon-referent/effacement', en: '/en/my-referent/erasure' },
  portfolio: { fr: '/equipe/accompagnement', en: '/en/team/coaching' },
  challenge: { fr: '/equipe/accompagnement/defis/:slug', en: '/en/team/coaching/challenges/:slug' },
  contacts: { fr: '/equipe/accompagnement/defis/:slug/contacts', en: '/en/team/coaching/challenges/:slug/contacts' },
  referent: { fr: '/equipe/accompagnement/defis/:slug/referent', en: '/en/team/coaching/challenges/:slug/referent' },
  line: { fr: '/equipe/accompagnement/messages/:id', en: '/en/team/coaching/messages/:id' },
  lineErasure: {
    fr: '/equipe/accompagnement/messages/:id/effacement',
    en: '/en/team/coaching/messages/:id/erasure',
  },
} as const
