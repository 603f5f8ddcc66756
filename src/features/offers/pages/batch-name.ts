import type { View } from '../../../platform/html/index.ts'
import { withdrawalBatch } from '../../challenges/rules.ts'
import { subjectOf } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

export type Challenges = { challenges: readonly { id: string; title: string }[] }

/** A batch in words: what its letters are about. One of no known kind keeps its own name. */
export function batchName(view: View, { challenges }: Challenges, batch: string): string {
  const t = text[view.lang].outbox
  const withdrawn = challenges.find(({ id }) => withdrawalBatch(id) === batch)
  if (withdrawn) return t.withdrawal(withdrawn.title)
  const subject = subjectOf(batch)
  return subject ? t.subjects[subject] : batch
}
