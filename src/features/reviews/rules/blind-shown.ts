import type { BlindContent } from '../../applications/rules.ts'
import type { Advice, Marks, ReadingState } from './readings.ts'

type Held = Exclude<ReadingState, 'recused'>

/** A file of a reader's pile. */
export type Piled = {
  id: number
  code: string
  profile: string | null
  challenges: string[]
  state: Held
  marks: Marks
  advice: Advice | null
}

/** One file as its reader sees it. */
export type BlindFile = {
  id: number
  code: string
  content: BlindContent
  state: Held
  marks: Marks
  remark: string
  advice: Advice | null
  savedAt: Date | null
}
