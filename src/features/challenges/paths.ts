/** The public catalogue, and the team's page of each challenge. */
export const paths = {
  catalogue: { fr: '/defis', en: '/en/challenges' },
  comparison: { fr: '/defis/comparer', en: '/en/challenges/compare' },
  challenge: { fr: '/defis/:slug', en: '/en/challenges/:slug' },
  sheetPdf: { fr: '/defis/:slug/fiche.pdf', en: '/en/challenges/:slug/sheet.pdf' },
  posterPdf: { fr: '/defis/:slug/affiche.pdf', en: '/en/challenges/:slug/poster.pdf' },
  editionPoster: { fr: '/affiche.pdf', en: '/en/poster.pdf' },
  job: { fr: '/defis/:slug/postes/:profile', en: '/en/challenges/:slug/jobs/:profile' },
  jobPdf: { fr: '/defis/:slug/postes/:profile/fiche.pdf', en: '/en/challenges/:slug/jobs/:profile/sheet.pdf' },
  team: { fr: '/equipe/defis', en: '/en/team/challenges' },
  withdrawal: { fr: '/equipe/defis/:slug/retrait', en: '/en/team/challenges/:slug/withdrawal' },
} as const

/** Pages of later slices to which these lead. */
export const beyond = {
  embed: { fr: '/integrer/defis/:slug', en: '/en/embed/challenges/:slug' },
  application: { fr: '/ma-candidature', en: '/en/my-application' },
  letters: { fr: '/equipe/messages/envois/:batch', en: '/en/team/outbox/batches/:batch' },
} as const
