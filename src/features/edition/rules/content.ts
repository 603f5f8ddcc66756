import type { Text } from './parts.ts'

/** Whom questions and answers are for. */
export type QuestionAudience = 'candidate' | 'host'

/** What the programme's own writings are sorted by, and where its software is. */
export type ContentSection = {
  /** The closed list that posts and events are sorted by. */
  tags: { code: string; name: Text }[]
  /** In the order in which they are shown. */
  questions: { code: string; audience: QuestionAudience; name: Text }[]
  /**
   * Anchors of the questions that the page of the call answers, in their order, before those the team pins: of the edition's own
   * questions, or of written ones. One that is not there is not shown.
   */
  onCall?: string[]
  repositories: { name: string; url: string; licence: string; about: Text }[]
  /** Who publishes the site, who answers for it and who keeps it running, as the law asks. */
  legal: { term: Text; detail: Text }[]
}
