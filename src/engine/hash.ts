/**
 * A whole number from 0 to 2^32 − 1: FNV-1a (Fowler, Noll and Vo) over the UTF-16 units, mixed by the finalizer of MurmurHash3 (both
 * public domain). Another `lane` gives another number for the same text. To draw lots by, not to prove anything with.
 */
export function hashOf(text: string, lane = 1): number {
  let hash = Math.imul(0x811c9dc5, lane)
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
