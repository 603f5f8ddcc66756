/** Where people answer questionnaires, and where the team follows them and reads their results. */
export const paths = {
  mine: { fr: '/mes-enquetes', en: '/en/my-surveys' },
  answer: { fr: '/enquetes/:code', en: '/en/surveys/:code' },
  sheet: { fr: '/mon-defi/:slug/enquetes/:code', en: '/en/my-challenge/:slug/surveys/:code' },
  team: { fr: '/equipe/enquetes', en: '/en/team/surveys' },
  results: { fr: '/equipe/enquetes/:code', en: '/en/team/surveys/:code' },
  days: { fr: '/equipe/enquetes/:code/dates', en: '/en/team/surveys/:code/days' },
  asCsv: { fr: '/equipe/enquetes/:code/chiffres.csv', en: '/en/team/surveys/:code/figures.csv' },
  asJson: { fr: '/equipe/enquetes/:code/chiffres.json', en: '/en/team/surveys/:code/figures.json' },
} as const
