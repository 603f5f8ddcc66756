/** What is followed on each challenge: points with the management, roadmap, mid-term. */
export type Progress = { pointEvery: 'month' }
