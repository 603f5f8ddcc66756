import type { Edition } from '../edition/rules.ts'
import type { Coached } from './rules.ts'

/** An edition with its coaching, or undefined where it has none. */
export const coached = <E extends Edition>(edition: E): (E & Coached) | undefined =>
  edition.coaching && { ...edition, coaching: edition.coaching }
