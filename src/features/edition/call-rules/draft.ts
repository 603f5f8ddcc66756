import { canonicalJson, sha256Hex } from '../../../platform/signing/index.ts'
import { writeRules } from '../call-rules.ts'
import type { RulesInBoth } from '../rules/call-rules/document.ts'
import type { Edition } from '../rules.ts'

/** The rules as an edition writes them, not published yet. The hash is that of their canonical JSON. */
export type RulesDraft = { document: RulesInBoth; json: string; sha256: string }

const drafts = new WeakMap<Edition['instants'], RulesDraft>()

/** The same data always writes the same rules, and every reader asks for them: they are kept as long as what it resolved to is. */
export function draftOf(edition: Edition): RulesDraft {
  const kept = drafts.get(edition.instants)
  if (kept) return kept
  const document = writeRules(edition)
  const json = canonicalJson(document)
  const draft = { document, json, sha256: sha256Hex(json) }
  drafts.set(edition.instants, draft)
  return draft
}
