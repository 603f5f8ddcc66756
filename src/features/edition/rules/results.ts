/** What is kept of a challenge's results, and when one comes back to it. */
export type Results = { followUpMonths: number[] }
