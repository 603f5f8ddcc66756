import type { LocalDay, Text } from './parts.ts'

/** Who fills in a question of the mid-term sheet when each side fills in its own. */
export type AskedSide = 'fellows' | 'mentors' | 'both'

type Named = { code: string; name: Text }
export type SheetQuestion = { code: string; label: Text; hint?: Text }

/** What is followed on each challenge: points with the management, roadmap, mid-term. */
export type Progress = {
  points: {
    every: 'month'
    /** A month with fewer days of the programme than this has no point. */
    leastDays: number
    /** The day of the month from which those concerned are reminded that no date is fixed. */
    remindOn: number
    /** For how many days after its month a point may still be written down. */
    writtenWithinDays: number
  }
  /** The questions of the vision sheet, part of every roadmap. */
  vision: SheetQuestion[]
  steps: Named[]
  milestones: { code: string; day: LocalDay; name: Text }[]
  phases: (Named & { from: LocalDay; to: LocalDay })[]
  /** What a change of scope may be. */
  changes: Named[]
  midterm: { opens: LocalDay; closes: LocalDay; questions: (SheetQuestion & { asked: AskedSide })[] }
}
