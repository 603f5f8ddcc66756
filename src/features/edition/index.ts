import type { HttpEnv } from '../../platform/http/index.ts'
import type { Applied } from './queries.ts'

/** What every request carries, with the edition in force. */
export type App = HttpEnv<Applied>

export { type Applied, currentEdition, editionById } from './queries.ts'
export { addDays, answerDueAt, instantOf, localTimeOf, resolve } from './resolve.ts'
export { apply } from './apply.ts'
export { parse } from './check.ts'
