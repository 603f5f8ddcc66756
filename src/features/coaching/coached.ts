import type { Applied } from '../edition/index.ts'
import type { Coaching } from '../edition/rules.ts'

/** An edition whose challenges have referents. */
export type Coached = Applied & { coaching: Coaching }

/** The same edition with its coaching, or undefined where it has none. */
export const coached = (edition: Applied): Coached | undefined =>
  edition.coaching && { ...edition, coaching: edition.coaching }
