import type { Services } from '../../platform/services.ts'
import * as store from './store.ts'

/** Makes whoever has just signed in the author of what was typed on that browser, when nobody was known to be; for good. */
export const claimForm = ({ db }: Pick<Services, 'db'>, token: string, email: string) =>
  db.transaction().execute(tx => store.claimForm(tx, token, email))
