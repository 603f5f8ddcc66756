export * from './queries/board.ts'
export * from './queries/cards.ts'
export * from './queries/skills.ts'
