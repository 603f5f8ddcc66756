import type { Deal, Rng } from '../people/rng.ts'
import { expand } from './expand.ts'

/** What a text is written with: the writer's own chance, and the packs that all writers share. */
export type Pen = { random: Rng; deal: Deal }

export type Slots = Readonly<Record<string, string>>

/** The next sentence of a bank, with its alternatives drawn and its slots filled. */
export const sentence = ({ random, deal }: Pen, label: string, bank: readonly string[], slots: Slots = {}): string =>
  expand(deal(label, bank), random, slots)
