import type { Day } from '../../kernel/day.ts'
import { csv } from '../../platform/csv/index.ts'
import { formatInstant, type Lang } from '../../platform/i18n/index.ts'
import { profileIn } from '../offers/rules.ts'
import { clearanceOf, type HiringEdition, type HiringFile, lateOn, stageOf, titleOf } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

type Exported = { edition: HiringEdition; files: readonly HiringFile[]; today: Day }

/** The files as a table for spreadsheets: days as YYYY-MM-DD, instants in words with their zone; no pay. */
export function filesCsv(lang: Lang, { edition, files, today }: Exported): string {
  const t = { fr, en }[lang].team
  const at = (instant: Date | null) => instant && formatInstant(lang, instant, edition.zone)
  const { columns: it } = t
  const head = [t.person, it.email, t.challenge, t.profile, it.state, t.start, t.end, it.left, t.contract, t.version]
  return csv([
    [...head, it.sent, it.signed, t.clearance, t.late],
    ...files.map(file => [
      ...[file.name, file.email, titleOf(edition, file.challengeId), profileIn(edition, lang, file.profile)],
      ...[t.situations[file.state], file.startsOn, file.endsOn, file.leftOn],
      ...[t.stages[stageOf(file, edition.hiring.signatures)], file.version, at(file.sentAt), at(file.signedAt)],
      t.clearances[clearanceOf(edition, file)],
      lateOn(edition, file, today)
        .map(late => t.lates[late])
        .join(', '),
    ]),
  ])
}
