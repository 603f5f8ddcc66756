import type { PersonalMap } from '../personal/index.ts'

/** How often an address asked for something: gone by itself within the hour, and at once with its owner. */
export const limitsPersonal: PersonalMap = [
  { table: 'rate_limit', purpose: 'account', whose: "split_part(key, ':', 2) = :email", erase: 'delete' },
]
