import type { Text } from './parts.ts'

/** What must be ready for the day fellows arrive. */
export type Arrivals = { items: { code: string; name: Text }[] }
