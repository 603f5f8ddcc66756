import type { Db } from '../../platform/db/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { moneyOf } from './money.ts'
import { loadLedger } from './queries.ts'
import { filesOf, type ReportFile } from './report/files.ts'
import { decreeReport, funderReport, type Report, type Reported } from './report/tables.ts'
import { boardOf } from './rules.ts'

export type FundingReport = 'funder' | 'decree'

const makers: Record<FundingReport, (it: Reported) => Report> = { funder: funderReport, decree: decreeReport }

/**
 * The report to the funder, or the table of what is transferred, as it stands: what it says in a few lines, and its files, made when
 * asked for.
 * Throws NotFound for an edition without money.
 */
export async function fundingReport(
  db: Db,
  edition: Edition,
  { lang, now, report }: { lang: Lang; now: Date; report: FundingReport },
): Promise<{ lines: string[]; files: ReportFile[] }> {
  const { funded } = moneyOf(edition)
  const ledger = await loadLedger(db, edition.id)
  const board = boardOf(funded, ledger, dayOf(now, edition.zone))
  const made = makers[report]({
    edition: { ...edition, money: funded.money },
    board,
    entries: ledger.entries,
    lang,
    now,
  })
  return { lines: [made.title, ...made.facts], files: filesOf(made, { edition, lang, now }) }
}
