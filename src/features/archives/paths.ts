/** The editions of the programme, each past one, and each of its challenges. */
export const paths = {
  editions: { fr: '/promotions', en: '/en/cohorts' },
  edition: { fr: '/promotions/:edition', en: '/en/cohorts/:edition' },
  challenge: { fr: '/defis/:edition/:slug', en: '/en/challenges/:edition/:slug' },
  team: { fr: '/equipe/archives', en: '/en/team/archives' },
  faults: { fr: '/equipe/archives/anomalies.csv', en: '/en/team/archives/faults.csv' },
  people: { fr: '/equipe/archives/personnes', en: '/en/team/archives/people' },
  publication: { fr: '/equipe/archives/publication', en: '/en/team/archives/publication' },
  person: { fr: '/equipe/archives/personnes/:id', en: '/en/team/archives/people/:id' },
  fields: { fr: '/equipe/archives/personnes/:id/publication', en: '/en/team/archives/people/:id/publication' },
  withdrawal: { fr: '/equipe/archives/personnes/:id/retrait', en: '/en/team/archives/people/:id/withdrawal' },
} as const

/** A page of a later slice to which these lead. */
export const beyond = {
  cohort: { fr: '/promotion', en: '/en/cohort' },
  embed: { fr: '/integrer/defis/:edition/:slug', en: '/en/embed/challenges/:edition/:slug' },
} as const
