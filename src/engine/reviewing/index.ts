/** The door of reviewing: who reads what, and what is made of the marks. */
export * from './aggregation/index.ts'
export * from './assignment/index.ts'
