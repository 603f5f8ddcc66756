import type { Config } from '../config.ts'
import type { SignatureDesk } from './desk.ts'
import { httpDesk } from './http-desk.ts'

export type { Followed, Signatory, SignatureDesk } from './desk.ts'

/** The external signing desk of this configuration; none unless it names one, and then contracts are signed by hand and handed in. */
export const openDesk = ({
  signatureUrl,
  signatureKey,
}: Pick<Config, 'signatureUrl' | 'signatureKey'>): SignatureDesk | undefined =>
  signatureUrl && signatureKey ? httpDesk(signatureUrl, signatureKey) : undefined
