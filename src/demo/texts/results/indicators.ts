import { first } from './indicators/first.ts'
import type { DemoIndicator } from './indicators/kind.ts'
import { second } from './indicators/second.ts'
import { third } from './indicators/third.ts'

export type { DemoIndicator } from './indicators/kind.ts'

/** Invented, by the public name of the challenge. */
export const INDICATORS: Record<string, DemoIndicator[]> = { ...first, ...second, ...third }
