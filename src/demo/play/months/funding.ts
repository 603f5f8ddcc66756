import { loadLedger } from '../../../features/funding/index.ts'
import type { Story } from '../story.ts'
import { fileDeeds } from './funding/files.ts'
import { paymentDeeds } from './funding/payments.ts'
import { spendDeeds } from './funding/spend.ts'
import { doAll } from './hiring/deeds.ts'
import type { Span } from './index.ts'

/** Files and estimates, agreements signed in the winter, a simulation for each fellow, payments in instalments, and the rest. */
export async function fund(story: Story, span: Span): Promise<void> {
  if (!story.edition.money) return
  const ledger = await loadLedger(story.services.db, story.edition.id)
  await doAll([...spendDeeds(story, ledger), ...fileDeeds(story, ledger), ...paymentDeeds(story, ledger)], span)
}
