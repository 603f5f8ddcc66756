import type { command as french } from '../text.fr/command.ts'

export const command: typeof french = {
  usage: `Usage: cohorte edition check [FILE…] [--lang fr|en]
       cohorte edition apply FILE [--dry-run] [--reason "…"] [--yes] [--lang fr|en]
       cohorte edition schema

check   reads editions again: dates, sums, texts, addresses, and what they lack. Without an argument, all those of
        editions/.
apply   puts an edition in force. Shows the differences first; changes nothing without --yes.
schema  writes the JSON Schema of an edition.`,
  unreadable: file => `${file}: this file cannot be read.`,
  archive: file => `${file}: a past edition of which only facts are known. It cannot be put in force.`,
  verdict: {
    ready: file => `${file}: ready.`,
    archive: file => `${file}: a correct archive.`,
    incomplete: file => `${file}: correct, but it cannot be put in force yet.`,
    wrong: (file, count) => `${file}: ${count} ${count > 1 ? 'corrections' : 'correction'} to make.`,
  },
  gap: 'not known',
  features: (implemented, needed) => `${implemented} features of ${needed} exist.`,
  notYet: 'does not exist yet',
  changes: count => (count === 1 ? '1 difference:' : `${count} differences:`),
  first: (challenges, seats) => `First version: ${challenges} challenges, ${seats} seats.`,
  firstReason: 'First version',
  nothing: '(nothing)',
  dryRun: 'Nothing was changed. Run again with --yes to put this version in force.',
  applied: (id, version) => `${id}: version ${version} is in force.`,
  refusals: {
    not_ready: 'This edition is not ready. Correct what is listed above.',
    nothing_changed: 'This version is already in force: nothing to change.',
    reason_missing: 'An edition in force does not change without a reason. Add --reason "…".',
    challenge_removed:
      'A published challenge does not vanish from the file. Put it back, then withdraw it with a reason in the team’s space.',
    changed_meanwhile: 'Somebody else changed this edition meanwhile. Read the differences again.',
  },
}
