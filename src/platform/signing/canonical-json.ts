import { createHash } from 'node:crypto'

/**
 * The one way to write a JSON value, per RFC 8785 (JSON Canonicalization Scheme): no spaces, members sorted by UTF-16 code units,
 * numbers and strings as ECMAScript writes them. Members that are `undefined` are left out. Throws on what JSON cannot hold
 * (NaN, infinities, lone surrogates, functions, big integers): a signature must never cover a guess.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'string') return stringText(value)
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`
  if (typeof value !== 'object') throw new TypeError(`JSON cannot hold a value of type ${typeof value}`)
  if ('toJSON' in value && typeof value.toJSON === 'function') return canonicalJson(value.toJSON())
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  members.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${members.map(([name, member]) => `${stringText(name)}:${canonicalJson(member)}`).join(',')}}`
}

function numberText(value: number) {
  if (!Number.isFinite(value)) throw new TypeError(`JSON cannot hold the number ${value}`)
  return JSON.stringify(value)
}

function stringText(value: string) {
  if (!value.isWellFormed()) throw new TypeError('JSON text with a lone surrogate has no canonical form')
  return JSON.stringify(value)
}

/** SHA-256 in lower-case hexadecimal; a string is taken as UTF-8. */
export const sha256Hex = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
