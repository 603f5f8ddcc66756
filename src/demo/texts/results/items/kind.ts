import type { ItemKind } from '../../../../features/impact/rules.ts'

/** Something of a challenge: what it is, in both languages, the day of the cohort on which it is there, and how it is shared. */
export type DemoItem = {
  kind: ItemKind
  day: number
  fr: string
  en: string
  words?: [fr: string, en: string]
  /** A licence of the edition. */
  under?: string
  /** A reason of the edition not to publish, and its words. */
  not?: [reason: string, words: string]
  to?: [audience: string, people: number]
}
