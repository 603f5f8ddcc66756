import type { IndicatorKind } from '../../../../features/impact/rules.ts'

/** What a challenge measures: `from` at entry, or why not; then its values on days 85, 170 and 262 of the cohort. */
export type DemoIndicator = {
  kind: IndicatorKind
  goal: string
  fr: string
  en: string
  unit?: string
  from: number | string
  aim: number
  readings: [number, number, number]
  quality?: string
}

export const row = (
  kind: IndicatorKind,
  [goal, fr, en, unit]: [string, string, string, string?],
  values: [from: number | string, a: number, b: number, c: number, aim: number],
  quality = '',
): DemoIndicator => {
  const [from, a, b, c, aim] = values
  return { kind, goal, fr, en, ...(unit && { unit }), from, aim, readings: [a, b, c], quality }
}
