import type { Text } from './parts.ts'

/** The skills that people of this edition place themselves on; they may propose others. */
export type Directory = { skills: { code: string; name: Text }[] }
