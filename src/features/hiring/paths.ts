/** Where the team follows contracts, and where each fellow reads and signs theirs. */
export const paths = {
  files: { fr: '/equipe/recrutement', en: '/en/team/hiring' },
  export: { fr: '/equipe/recrutement/export.csv', en: '/en/team/hiring/export.csv' },
  draftAll: { fr: '/equipe/recrutement/contrats', en: '/en/team/hiring/contracts' },
  file: { fr: '/equipe/recrutement/:id', en: '/en/team/hiring/:id' },
  draft: { fr: '/equipe/recrutement/:id/contrat', en: '/en/team/hiring/:id/contract' },
  sending: { fr: '/equipe/recrutement/:id/envoi', en: '/en/team/hiring/:id/sending' },
  signature: { fr: '/equipe/recrutement/:id/signatures', en: '/en/team/hiring/:id/signatures' },
  desk: { fr: '/equipe/recrutement/:id/signature-externe', en: '/en/team/hiring/:id/external-signature' },
  document: { fr: '/equipe/recrutement/:id/versions/:version', en: '/en/team/hiring/:id/versions/:version' },
  signed: {
    fr: '/equipe/recrutement/:id/versions/:version/signatures/:party',
    en: '/en/team/hiring/:id/versions/:version/signatures/:party',
  },
  evidence: { fr: '/equipe/recrutement/:id/preuves', en: '/en/team/hiring/:id/evidence' },
  clearance: { fr: '/equipe/recrutement/:id/habilitation', en: '/en/team/hiring/:id/clearance' },
  decision: { fr: '/equipe/recrutement/:id/habilitation/suite', en: '/en/team/hiring/:id/clearance/decision' },
  start: { fr: '/equipe/recrutement/:id/debut', en: '/en/team/hiring/:id/start' },
  extension: { fr: '/equipe/recrutement/:id/prolongation', en: '/en/team/hiring/:id/extension' },
  departure: { fr: '/equipe/recrutement/:id/depart', en: '/en/team/hiring/:id/departure' },
  mine: { fr: '/mon-contrat', en: '/en/my-contract' },
  mySignature: { fr: '/mon-contrat/signature', en: '/en/my-contract/signature' },
  myDocument: { fr: '/mon-contrat/versions/:version', en: '/en/my-contract/versions/:version' },
  mySigned: {
    fr: '/mon-contrat/versions/:version/signatures/:party',
    en: '/en/my-contract/versions/:version/signatures/:party',
  },
  challenge: { fr: '/mon-defi/:slug/recrutement', en: '/en/my-challenge/:slug/hiring' },
  /** Where the external signing desk calls; a machine reads no language. */
  deskCall: { fr: '/signatures/appel', en: '/signatures/appel' },
} as const
