import type { Tx } from '../../platform/db/index.ts'
import type { Services } from '../../platform/services.ts'
import { canonicalJson, makeReceipt, type Receipt, sha256Hex } from '../../platform/signing/index.ts'
import type { Applied } from '../edition/index.ts'
import { type Application, type Content, contributionOf, submissionReference } from './rules.ts'
import * as store from './store.ts'

type Keeping = {
  edition: Applied
  application: Pick<Application, 'id' | 'code'>
  content: Content
  at: Date
  add: (tx: Tx, submission: store.NewSubmission) => Promise<unknown>
}

/** Writes a submission with its signed receipt, and the wishes it puts in force. */
export async function keep(services: Services, tx: Tx, given: Keeping): Promise<Receipt> {
  const { edition, application, content, at, add } = given
  const canonical = canonicalJson(content)
  const receipt = makeReceipt(services.signing, {
    edition: edition.id,
    reference: submissionReference(edition, sha256Hex(services.randomToken())),
    candidate: application.code,
    receivedAt: at.toISOString(),
    zone: edition.zone,
    contentSha256: sha256Hex(canonical),
    files: content.files.map(({ name, sha256, size }) => ({ name, sha256, size })),
  })
  const { reference, contentSha256: sha256 } = receipt
  await add(tx, { applicationId: application.id, reference, at, canonical, sha256, receipt })
  await store.putWishes(tx, application.id, wishesIn(content))
  return receipt
}

/** By challenge: whoever wishes for two seats of one has a single row there, with both contributions. */
const wishesIn = ({ wishes }: Content) =>
  [...Map.groupBy(wishes, ({ challenge }) => challenge)].map(([challengeId, own]) => ({
    challengeId,
    profiles: own.flatMap(({ profile }) => profile ?? []),
    contribution: own.map(contributionOf).join('\n\n'),
  }))
