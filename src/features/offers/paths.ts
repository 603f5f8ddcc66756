/** Where the team prepares and follows answers, where each candidate reads theirs, and the outbox. */
export const paths = {
  answers: { fr: '/equipe/reponses', en: '/en/team/answers' },
  preparation: { fr: '/equipe/reponses/preparation', en: '/en/team/answers/preparation' },
  release: { fr: '/equipe/reponses/envoi', en: '/en/team/answers/release' },
  seats: { fr: '/equipe/reponses/places', en: '/en/team/answers/seats' },
  seat: { fr: '/equipe/reponses/places/:slug/:profile', en: '/en/team/answers/seats/:slug/:profile' },
  cancellation: { fr: '/equipe/reponses/offres/:id/annulation', en: '/en/team/answers/offers/:id/cancellation' },
  mine: { fr: '/ma-reponse', en: '/en/my-answer' },
  acceptance: { fr: '/ma-reponse/acceptation', en: '/en/my-answer/acceptance' },
  decline: { fr: '/ma-reponse/renoncement', en: '/en/my-answer/decline' },
  consent: { fr: '/ma-reponse/publication', en: '/en/my-answer/publication' },
  consentEnd: { fr: '/ma-reponse/publication/retrait', en: '/en/my-answer/publication/withdrawal' },
  publication: { fr: '/mon-espace/publication', en: '/en/my-space/publication' },
  publicationEnd: { fr: '/mon-espace/publication/retrait', en: '/en/my-space/publication/withdrawal' },
  outbox: { fr: '/equipe/messages', en: '/en/team/outbox' },
  batch: { fr: '/equipe/messages/envois/:batch', en: '/en/team/outbox/batches/:batch' },
  batchApproval: { fr: '/equipe/messages/envois/:batch/approbation', en: '/en/team/outbox/batches/:batch/approval' },
  batchCancellation: {
    fr: '/equipe/messages/envois/:batch/annulation',
    en: '/en/team/outbox/batches/:batch/cancellation',
  },
  mail: { fr: '/equipe/messages/:id', en: '/en/team/outbox/:id' },
  mailApproval: { fr: '/equipe/messages/:id/approbation', en: '/en/team/outbox/:id/approval' },
  mailCancellation: { fr: '/equipe/messages/:id/annulation', en: '/en/team/outbox/:id/cancellation' },
} as const

/** A page of a later slice to which these lead. */
export const beyond = { person: { fr: '/promotion/:slug', en: '/en/cohort/:slug' } } as const
