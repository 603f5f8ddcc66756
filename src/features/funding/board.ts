import type { Db } from '../../platform/db/index.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { moneyOf } from './money.ts'
import { loadLedger } from './queries.ts'
import { type Board, boardOf } from './rules.ts'

/** The money of an edition as it stands at an instant. Four queries. Throws NotFound for an edition without money. */
export const fundingBoard = async (db: Db, edition: Edition, at: Date): Promise<Board> =>
  boardOf(moneyOf(edition).funded, await loadLedger(db, edition.id), dayOf(at, edition.zone))
