export * from './rules/answers.ts'
export * from './rules/days.ts'
export * from './rules/figures.ts'
export * from './rules/questionnaire.ts'
