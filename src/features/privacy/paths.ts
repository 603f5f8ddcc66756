/** Where somebody sees, takes away and asks about their own data; then where the team answers, holds back and erases. */
export const paths = {
  mine: { fr: '/mes-donnees', en: '/en/my-data' },
  json: { fr: '/mes-donnees/copie.json', en: '/en/my-data/copy.json' },
  pdf: { fr: '/mes-donnees/copie.pdf', en: '/en/my-data/copy.pdf' },
  withdrawal: { fr: '/mes-donnees/demandes/:id/retrait', en: '/en/my-data/requests/:id/withdrawal' },
  demographics: { fr: '/mes-donnees/statistiques', en: '/en/my-data/statistics' },
  requests: { fr: '/equipe/donnees-personnelles', en: '/en/team/personal-data' },
  register: { fr: '/equipe/donnees-personnelles/registre', en: '/en/team/personal-data/register' },
  registerPdf: { fr: '/equipe/donnees-personnelles/registre.pdf', en: '/en/team/personal-data/register.pdf' },
  retention: { fr: '/equipe/donnees-personnelles/conservation', en: '/en/team/personal-data/retention' },
  request: { fr: '/equipe/donnees-personnelles/demandes/:id', en: '/en/team/personal-data/requests/:id' },
  copyJson: {
    fr: '/equipe/donnees-personnelles/demandes/:id/copie.json',
    en: '/en/team/personal-data/requests/:id/copy.json',
  },
  copyPdf: {
    fr: '/equipe/donnees-personnelles/demandes/:id/copie.pdf',
    en: '/en/team/personal-data/requests/:id/copy.pdf',
  },
  extension: {
    fr: '/equipe/donnees-personnelles/demandes/:id/prolongation',
    en: '/en/team/personal-data/requests/:id/extension',
  },
  answer: { fr: '/equipe/donnees-personnelles/demandes/:id/reponse', en: '/en/team/personal-data/requests/:id/answer' },
  erasure: {
    fr: '/equipe/donnees-personnelles/demandes/:id/effacement',
    en: '/en/team/personal-data/requests/:id/erasure',
  },
  hold: { fr: '/equipe/donnees-personnelles/demandes/:id/retenue', en: '/en/team/personal-data/requests/:id/hold' },
  lift: { fr: '/equipe/donnees-personnelles/demandes/:id/levee', en: '/en/team/personal-data/requests/:id/lift' },
} as const
