/** Drawn by `npm run accessibility` from docs/accessibility/criteria.yaml: how far the site keeps RGAA 4.1. */
export const conformity: Conformity = {
  checkedOn: '2026-11-25',
  met: 80,
  absent: 26,
  rate: 100,
  notMet: [],
}

export type Conformity = {
  /** The day of the last check by hand. */
  checkedOn: string
  met: number
  absent: number
  /** The share of the criteria that apply which are met, in per cent. */
  rate: number
  notMet: { number: string; title: string; why: { fr: string; en: string } }[]
}
