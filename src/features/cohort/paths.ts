/** The public page of the cohort, where the team schedules its announcement, and where mentors follow their challenge. */
export const paths = {
  mine: { fr: '/mon-defi', en: '/en/my-challenge' },
  workplace: { fr: '/mon-defi/:slug', en: '/en/my-challenge/:slug' },
  cohort: { fr: '/promotion', en: '/en/cohort' },
  person: { fr: '/promotion/:slug', en: '/en/cohort/:slug' },
  announcement: { fr: '/equipe/annonce', en: '/en/team/announcement' },
  preview: { fr: '/equipe/annonce/apercu', en: '/en/team/announcement/preview' },
} as const
