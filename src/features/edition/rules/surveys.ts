/** The questionnaires of this edition. */
export type Surveys = { smallestGroup: number }
