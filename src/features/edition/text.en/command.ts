import type { command as french } from '../text.fr/command.ts'

export const command: typeof french = {
  usage: `Usage: cohorte edition check [FILE…] [--lang fr|en]
       cohorte edition apply FILE [--dry-run] [--reason "…"] [--yes] [--lang fr|en]
       cohorte edition use EDITION --reason "…" [--lang fr|en]
       cohorte edition schema

check   reads editions again: dates, sums, texts, addresses, and what they lack. Without an argument, all those of
        editions/.
apply   applies an edition. Shows the differences first; changes nothing without --yes. The very first one is put
        in force; a later one changes no public page.
use     puts an applied edition in force: every public page is then about it.
schema  writes the JSON Schema of an edition.`,
  unreadable: file => `${file}: this file cannot be read.`,
  archive: file => `${file}: a past edition of which only facts are known. It cannot be applied.`,
  verdict: {
    ready: file => `${file}: ready.`,
    archive: file => `${file}: a correct archive.`,
    incomplete: file => `${file}: correct, but it cannot be applied yet.`,
    wrong: (file, count) => `${file}: ${count} ${count > 1 ? 'corrections' : 'correction'} to make.`,
  },
  gap: 'not known',
  features: (implemented, needed) => `${implemented} features of ${needed} exist.`,
  notYet: 'does not exist yet',
  changes: count => (count === 1 ? '1 difference:' : `${count} differences:`),
  first: (challenges, seats) => `First version: ${challenges} challenges, ${seats} seats.`,
  firstReason: 'First version',
  nothing: '(nothing)',
  dryRun: 'Nothing was changed. Run again with --yes to apply this version.',
  applied: (id, version) => `${id}: version ${version} is applied.`,
  notInForce: (inForce, id) =>
    `The edition in force is still ${inForce}. To go over to this one: cohorte edition use ${id} --reason "…".`,
  refusals: {
    not_ready: 'This edition is not ready. Correct what is listed above.',
    nothing_changed: 'This version is already applied: nothing to change.',
    reason_missing: 'An applied edition does not change without a reason. Add --reason "…".',
    challenge_removed:
      'A published challenge does not vanish from the file. Put it back, then withdraw it with a reason in the team’s space.',
    changed_meanwhile: 'Somebody else changed this edition meanwhile. Read the differences again.',
  },
}
