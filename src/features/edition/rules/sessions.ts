import type { Text } from './parts.ts'

/** The kinds of session of the ten months, and those planned from the start. */
export type Sessions = { kinds: { code: string; name: Text }[] }
