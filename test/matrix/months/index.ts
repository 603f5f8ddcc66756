import { arrivals } from './arrivals.ts'
import { coaching } from './coaching.ts'
import { directory } from './directory.ts'
import { funding } from './funding.ts'
import { hiring } from './hiring.ts'
import { impact } from './impact.ts'
import type { Part } from './part.ts'
import { progress } from './progress.ts'
import { sessions } from './sessions.ts'
import { signals } from './signals.ts'
import { surveys } from './surveys.ts'
import { weeks } from './weeks.ts'

/** What comes after the announcement, slice by slice. */
export const months: readonly Part[] = [
  hiring,
  arrivals,
  funding,
  sessions,
  weeks,
  coaching,
  progress,
  directory,
  surveys,
  impact,
  signals,
]
