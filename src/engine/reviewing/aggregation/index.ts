/** The door of the aggregation: bringing the marks of several readers together, by rule, with advice beside it. */
export { type Advice, advise, type Guess } from './advice.ts'
export { drawRanks, type Standing } from './draws.ts'
export type { Refusal as AdviceRefusal } from './guard.ts'
export { type PanelRanking, type SideBySide, sideBySide } from './panels.ts'
export { type Ranking, rankFiles } from './ranking.ts'
export { type Sheet, type SheetFlaw, sheetFlaws } from './sheet.ts'
