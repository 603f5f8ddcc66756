import type { View } from '../html/index.ts'
import type { Lang } from '../i18n/index.ts'
import type { Actor, Services } from '../services.ts'

/** What each request carries. `E` is the edition it is about; only features know its shape. */
export type HttpEnv<E = unknown> = {
  Variables: {
    services: Services
    edition: E
    actor: Actor | undefined
    lang: Lang
    view: View
    requestId: string
    /** What public pages showed may no longer be: none that is kept is sent again. */
    takenBack?: true
  }
}

/** Thrown where only a signed-in person may go: the reader is led to the sign-in page and back. */
export class SignInRequired extends Error {
  override name = 'SignInRequired'
}
