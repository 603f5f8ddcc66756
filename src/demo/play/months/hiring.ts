import { openFellowships } from '../../../features/hiring/index.ts'
import type { Story } from '../story.ts'
import type { Span } from './index.ts'

/** Whoever accepted a seat gets a fellowship. */
export const welcome = (story: Story, { to }: Span): Promise<void> => openFellowships(story.at(to), story.edition)
