/** Where people sign in and see their account. */
export const paths = {
  signIn: { fr: '/connexion', en: '/en/sign-in' },
  signInSent: { fr: '/connexion/lien-envoye', en: '/en/sign-in/link-sent' },
  signInLink: { fr: '/connexion/lien/:token', en: '/en/sign-in/link/:token' },
  account: { fr: '/mon-compte', en: '/en/my-account' },
  profile: { fr: '/mon-compte/profil', en: '/en/my-account/profile' },
  sessionEnd: { fr: '/mon-compte/appareils/:id/fin', en: '/en/my-account/devices/:id/end' },
  signOut: { fr: '/deconnexion', en: '/en/sign-out' },
  team: { fr: '/equipe/personnes', en: '/en/team/people' },
  roleEnd: { fr: '/equipe/personnes/roles/:id/fin', en: '/en/team/people/roles/:id/end' },
  resume: { fr: '/reprise', en: '/en/resume' },
} as const
