/** The rules drawn from the edition, and the edition itself in the back office. */
export const paths = {
  rules: { fr: '/reglement', en: '/en/rules' },
  rulesPdf: { fr: '/reglement.pdf', en: '/en/rules.pdf' },
  rulesVersions: { fr: '/reglement/versions', en: '/en/rules/versions' },
  /** Of the edition in force; the address that names the edition holds for ever. */
  rulesVersionInForce: { fr: '/reglement/versions/:n', en: '/en/rules/versions/:n' },
  rulesVersion: { fr: '/reglement/:edition/versions/:n', en: '/en/rules/:edition/versions/:n' },
  rulesVersionPdf: {
    fr: '/reglement/:edition/versions/:n/reglement.pdf',
    en: '/en/rules/:edition/versions/:n/rules.pdf',
  },
  rulesDifference: { fr: '/reglement/:edition/differences/:from/:to', en: '/en/rules/:edition/differences/:from/:to' },
  teamRules: { fr: '/equipe/reglement', en: '/en/team/rules' },
  teamEdition: { fr: '/equipe/edition', en: '/en/team/edition' },
  teamCalendar: { fr: '/equipe/edition/calendrier', en: '/en/team/edition/calendar' },
  teamUse: { fr: '/equipe/edition/mise-en-vigueur/:edition', en: '/en/team/edition/in-force/:edition' },
} as const
