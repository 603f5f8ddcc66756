import type { Who } from '../expected.ts'

/** Whoever it is: for addresses that ask for no account. */
export const everybody: readonly Who[] = [
  ...(['anonymous', 'newcomer', 'candidate', 'reader', 'jurorBeforeCharter', 'juror'] as const),
  ...(['operationalMentor', 'highLevelMentor', 'validator', 'fellow', 'team'] as const),
]
