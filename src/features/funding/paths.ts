/** The money of an edition: the team's pages, and what mentors see of their own challenge. */
export const paths = {
  board: { fr: '/equipe/financement', en: '/en/team/funding' },
  entries: { fr: '/equipe/financement/ecritures', en: '/en/team/funding/entries' },
  newEntry: { fr: '/equipe/financement/ecritures/nouvelle', en: '/en/team/funding/entries/new' },
  entry: { fr: '/equipe/financement/ecritures/:id', en: '/en/team/funding/entries/:id' },
  counter: { fr: '/equipe/financement/ecritures/:id/annulation', en: '/en/team/funding/entries/:id/cancellation' },
  history: { fr: '/equipe/financement/historique', en: '/en/team/funding/history' },
  report: { fr: '/equipe/financement/rapports/:file', en: '/en/team/funding/reports/:file' },
  challenge: { fr: '/equipe/financement/:slug', en: '/en/team/funding/:slug' },
  file: { fr: '/equipe/financement/:slug/dossier', en: '/en/team/funding/:slug/file' },
  simulation: { fr: '/equipe/financement/:slug/simulation', en: '/en/team/funding/:slug/simulation' },
  payment: { fr: '/equipe/financement/:slug/versement', en: '/en/team/funding/:slug/payment' },
  step: { fr: '/equipe/financement/:slug/etape', en: '/en/team/funding/:slug/step' },
  stepBack: { fr: '/equipe/financement/:slug/etape/retrait', en: '/en/team/funding/:slug/step/withdrawal' },
  own: { fr: '/mon-defi/:slug/financement', en: '/en/my-challenge/:slug/funding' },
} as const
