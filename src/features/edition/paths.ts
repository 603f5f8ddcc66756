/** The rules drawn from the edition, and the edition itself in the back office. */
export const paths = {
  rules: { fr: '/reglement', en: '/en/rules' },
  teamEdition: { fr: '/equipe/edition', en: '/en/team/edition' },
  teamCalendar: { fr: '/equipe/edition/calendrier', en: '/en/team/edition/calendar' },
  teamUse: { fr: '/equipe/edition/mise-en-vigueur/:edition', en: '/en/team/edition/in-force/:edition' },
} as const
