import type { Audience } from '../../edition/rules.ts'

/** Whose calendar a feed is: everybody's, those of an audience, or one person's. */
export type FeedScope = { groups: readonly Audience[]; publicOnly: boolean; personId: number | null }

export const FEED_AUDIENCES = ['fellow', 'operational_mentor', 'high_level_mentor', 'support', 'it'] as const
export type FeedAudience = (typeof FEED_AUDIENCES)[number]
