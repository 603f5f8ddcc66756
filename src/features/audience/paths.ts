/** What is counted, said to readers, and shown to the team. */
export const paths = {
  measure: { fr: '/mesure-audience', en: '/en/audience' },
  team: { fr: '/equipe/audience', en: '/en/team/audience' },
  teamCsv: { fr: '/equipe/audience.csv', en: '/en/team/audience.csv' },
} as const
