/** The outcome of something that may be refused: refusals are data, their words are made at the edge. */
export type Result<T, R extends { code: string }> = { ok: true; value: T } | { ok: false; refusal: R }

export const done = <T>(value: T) => ({ ok: true, value }) as const

export const refuse = <const R extends { code: string }>(refusal: R) => ({ ok: false, refusal }) as const
