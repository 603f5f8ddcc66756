import type { ContentSection, EditionData } from '../edition/rules.ts'

/** What an edition sorts its writings by; one that says nothing sorts none. */
export const sectionOf = ({ content }: Pick<EditionData, 'content'>): ContentSection =>
  content ?? { tags: [], questions: [], repositories: [], legal: [] }
