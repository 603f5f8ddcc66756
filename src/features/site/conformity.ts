import type { Conformity } from './rules.ts'

/** Drawn by `npm run accessibility` from docs/accessibility/criteria.yaml: how far the site keeps RGAA 4.1. */
export const conformity: Conformity = {
  checkedOn: '2026-11-25',
  met: 80,
  absent: 26,
  rate: 100,
  notMet: [],
}
