/** The week of a team, the weeks of everybody, and where the programme's team follows them. */
export const paths = {
  own: { fr: '/mon-defi/:slug/semaine', en: '/en/my-challenge/:slug/week' },
  need: { fr: '/mon-defi/:slug/semaine/besoin', en: '/en/my-challenge/:slug/week/need' },
  sharing: { fr: '/mon-defi/:slug/semaine/partage', en: '/en/my-challenge/:slug/week/sharing' },
  sharingEnd: { fr: '/mon-defi/:slug/semaine/partage/fin', en: '/en/my-challenge/:slug/week/sharing/end' },
  all: { fr: '/semaines', en: '/en/weeks' },
  shared: { fr: '/semaine-partagee/:token', en: '/en/shared-week/:token' },
  team: { fr: '/equipe/semaines', en: '/en/team/weeks' },
  reminder: { fr: '/equipe/semaines/relance', en: '/en/team/weeks/reminder' },
  csv: { fr: '/equipe/semaines.csv', en: '/en/team/weeks.csv' },
} as const
