/** From when a signal of difficulty is raised. */
export type Signals = { silentWeeks: number }
