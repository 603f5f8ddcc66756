/** The public page of the cohort, and where the team schedules its announcement. */
export const paths = {
  cohort: { fr: '/promotion', en: '/en/cohort' },
  announcement: { fr: '/equipe/annonce', en: '/en/team/announcement' },
  preview: { fr: '/equipe/annonce/apercu', en: '/en/team/announcement/preview' },
} as const
