import type { Audience, Text } from '../../edition/rules.ts'

/** What is typed for one part of a session: a day `YYYY-MM-DD`, hours as people write them, and for whom. */
export type PartTyped = { day: string; from: string; to: string; onlyFor: string }

/** What is typed in a form of a session. */
export type SessionTyped = {
  title: Text
  objectives: Text
  kind: string
  audience: Audience[]
  mandatory: Audience[]
  listed: boolean
  leader: string
  speakers: string
  agenda: string
  outputs: string
  place: string
  video: string
  reason: string
  parts: PartTyped[]
}
