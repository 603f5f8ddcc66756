import { canonicalJson, sha256Hex } from '../../platform/signing/index.ts'
import type { Facts } from './rules.ts'

/** What tells two sets of facts apart: the SHA-256 of their canonical JSON. */
export const factsHash = (facts: Facts): string => sha256Hex(canonicalJson(facts))
