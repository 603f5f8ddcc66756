/** The matching's work pages, the list to approve, and the validator's page. */
export const paths = {
  matching: { fr: '/equipe/appariement', en: '/en/team/matching' },
  runs: { fr: '/equipe/appariement/calculs', en: '/en/team/matching/runs' },
  run: { fr: '/equipe/appariement/calculs/:id', en: '/en/team/matching/runs/:id' },
  runData: { fr: '/equipe/appariement/calculs/:id/donnees.json', en: '/en/team/matching/runs/:id/data.json' },
  audit: { fr: '/equipe/appariement/calculs/:id/audit', en: '/en/team/matching/runs/:id/audit' },
  flows: { fr: '/equipe/appariement/calculs/:id/voeux', en: '/en/team/matching/runs/:id/wishes' },
  trial: { fr: '/equipe/appariement/calculs/:id/essai', en: '/en/team/matching/runs/:id/trial' },
  decline: {
    fr: '/equipe/appariement/calculs/:id/:code/renoncement',
    en: '/en/team/matching/runs/:id/:code/decline',
  },
  person: { fr: '/equipe/appariement/calculs/:id/:code', en: '/en/team/matching/runs/:id/:code' },
  instructions: { fr: '/equipe/appariement/decisions', en: '/en/team/matching/instructions' },
  instructionEnd: { fr: '/equipe/appariement/decisions/:id/fin', en: '/en/team/matching/instructions/:id/end' },
  proposal: { fr: '/equipe/appariement/calculs/:id/proposition', en: '/en/team/matching/runs/:id/proposal' },
  approval: { fr: '/validation', en: '/en/approval' },
  decision: { fr: '/validation/decision', en: '/en/approval/decision' },
  document: { fr: '/validation/document.pdf', en: '/en/approval/document.pdf' },
} as const
