import { first } from './items/first.ts'
import type { DemoItem } from './items/kind.ts'
import { second } from './items/second.ts'
import { third } from './items/third.ts'

export type { DemoItem } from './items/kind.ts'

/** Invented, by the public name of the challenge. */
export const ITEMS: Record<string, DemoItem[]> = { ...first, ...second, ...third }
