/** What a candidate meets. Each step of the form is a page of its own, in the language of its reader. */
export const paths = {
  mine: { fr: '/ma-candidature', en: '/en/my-application' },
  start: { fr: '/ma-candidature/debut', en: '/en/my-application/start' },
  eligibility: { fr: '/ma-candidature/conditions', en: '/en/my-application/eligibility' },
  notEligible: { fr: '/ma-candidature/conditions/non-remplies', en: '/en/my-application/eligibility/not-met' },
  identity: { fr: '/ma-candidature/identite', en: '/en/my-application/identity' },
  profile: { fr: '/ma-candidature/metier', en: '/en/my-application/trade' },
  career: { fr: '/ma-candidature/parcours', en: '/en/my-application/career' },
  wishes: { fr: '/ma-candidature/voeux', en: '/en/my-application/wishes' },
  contributions: { fr: '/ma-candidature/contributions', en: '/en/my-application/contributions' },
  resources: { fr: '/ma-candidature/moyens', en: '/en/my-application/resources' },
  teammate: { fr: '/ma-candidature/binome', en: '/en/my-application/teammate' },
  files: { fr: '/ma-candidature/pieces', en: '/en/my-application/files' },
  fileUpload: { fr: '/ma-candidature/pieces/depot/:kind', en: '/en/my-application/files/upload/:kind' },
  file: { fr: '/ma-candidature/pieces/:id', en: '/en/my-application/files/:id' },
  filePreview: { fr: '/ma-candidature/pieces/:id/pages', en: '/en/my-application/files/:id/pages' },
  filePicture: { fr: '/ma-candidature/pieces/:id/pages/:page', en: '/en/my-application/files/:id/pages/:page' },
  fileRemoval: { fr: '/ma-candidature/pieces/:id/retrait', en: '/en/my-application/files/:id/removal' },
  declarations: { fr: '/ma-candidature/engagements', en: '/en/my-application/commitments' },
  review: { fr: '/ma-candidature/relecture', en: '/en/my-application/review' },
  submission: { fr: '/ma-candidature/depot', en: '/en/my-application/submission' },
  receipt: { fr: '/ma-candidature/accuses/:reference', en: '/en/my-application/receipts/:reference' },
  receiptPdf: { fr: '/ma-candidature/accuses/:reference/pdf', en: '/en/my-application/receipts/:reference/pdf' },
  receiptJson: { fr: '/ma-candidature/accuses/:reference/json', en: '/en/my-application/receipts/:reference/json' },
  receiptContent: {
    fr: '/ma-candidature/accuses/:reference/contenu',
    en: '/en/my-application/receipts/:reference/content',
  },
  withdrawal: { fr: '/ma-candidature/retrait', en: '/en/my-application/withdrawal' },
  secondWishes: { fr: '/ma-candidature/choix', en: '/en/my-application/choices' },
  reopening: { fr: '/ma-candidature/reprise', en: '/en/my-application/reopening' },
} as const

/** Pages of later slices to which these lead. */
export const beyond = {
  evidence: { fr: '/ma-candidature/complements', en: '/en/my-application/evidence' },
  answer: { fr: '/ma-reponse', en: '/en/my-answer' },
} as const
