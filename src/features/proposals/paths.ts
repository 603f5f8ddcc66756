/** Where a host writes its proposals with colleagues, then where the team reads them. */
export const paths = {
  mine: { fr: '/propositions', en: '/en/proposals' },
  one: { fr: '/propositions/:id', en: '/en/proposals/:id' },
  section: { fr: '/propositions/:id/rubriques/:section', en: '/en/proposals/:id/sections/:section' },
  presence: { fr: '/propositions/:id/presence', en: '/en/proposals/:id/presence' },
  files: { fr: '/propositions/:id/pieces', en: '/en/proposals/:id/files' },
  fileUpload: { fr: '/propositions/:id/pieces/:field/envoi', en: '/en/proposals/:id/files/:field/upload' },
  fileRemoval: { fr: '/propositions/:id/pieces/:field/retrait', en: '/en/proposals/:id/files/:field/removal' },
  file: { fr: '/propositions/:id/pieces/:file', en: '/en/proposals/:id/files/:file' },
  colleagues: { fr: '/propositions/:id/collegues', en: '/en/proposals/:id/colleagues' },
  colleagueRemoval: {
    fr: '/propositions/:id/collegues/:member/retrait',
    en: '/en/proposals/:id/colleagues/:member/removal',
  },
  review: { fr: '/propositions/:id/depot', en: '/en/proposals/:id/submission' },
  receipt: { fr: '/propositions/:id/recepisses/:reference', en: '/en/proposals/:id/receipts/:reference' },
  receiptJson: {
    fr: '/propositions/:id/recepisses/:reference/recepisse.json',
    en: '/en/proposals/:id/receipts/:reference/receipt.json',
  },
  takeBack: { fr: '/propositions/:id/retrait', en: '/en/proposals/:id/withdrawal' },
  list: { fr: '/equipe/propositions', en: '/en/team/proposals' },
  table: { fr: '/equipe/propositions/tableau.csv', en: '/en/team/proposals/table.csv' },
  read: { fr: '/equipe/propositions/:id', en: '/en/team/proposals/:id' },
  decision: { fr: '/equipe/propositions/:id/decision', en: '/en/team/proposals/:id/decision' },
  framing: { fr: '/equipe/propositions/:id/cadrage', en: '/en/team/proposals/:id/framing' },
  publication: { fr: '/equipe/propositions/:id/publication', en: '/en/team/proposals/:id/publication' },
  teamFile: { fr: '/equipe/propositions/:id/pieces/:file', en: '/en/team/proposals/:id/files/:file' },
} as const

/** The public page of the call, which a later slice draws. */
export const beyond = { call: { fr: '/appel-a-defis', en: '/en/call-for-challenges' } } as const
