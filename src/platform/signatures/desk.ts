/** Somebody whose signature is asked. `party` is the caller's own word for their part. */
export type Signatory = { party: string; name: string; email: string; lang: 'fr' | 'en' }

export type Asked = {
  /** What the document is called in the caller's own records. */
  reference: string
  title: string
  document: Uint8Array<ArrayBuffer>
  sha256: string
  /** In the order in which they sign. */
  signatories: readonly Signatory[]
  /** Where the desk says that something has changed. */
  callback: string
}

/** How far the desk is: what it says of each signature is its own word, kept as evidence. */
export type Followed = {
  state: 'open' | 'signed' | 'refused'
  signatures: { party: string; name: string; signedAt: Date }[]
}

/**
 * An external signing desk, as the product sees it: every desk is behind this one port. Each call rejects when the desk
 * cannot be reached or answers nonsense.
 */
export type SignatureDesk = {
  /** Where it is, for whoever runs the installation. */
  readonly address: string
  /** Asks for signatures; gives the desk's own name for the request. */
  ask: (asked: Asked) => Promise<string>
  find: (id: string) => Promise<Followed>
  /** The document as signed by everybody. */
  fetch: (id: string) => Promise<Uint8Array<ArrayBuffer>>
  /** Which request a call from the desk is about; undefined when the desk did not send it. */
  read: (body: string, signature: string | undefined) => string | undefined
}
