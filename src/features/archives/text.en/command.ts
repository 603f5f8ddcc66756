import type { command as french } from '../text.fr/command.ts'

export const command: typeof french = {
  usage: `cohorte import site FOLDER [--apply] [--report FILE.csv] [--publish-people BASIS --reason TEXT] [--lang fr|en]

Takes over the data of a programme's site (_data/defis.yml, personnes.yml, promos.yml, pages in _defis and _communaute) as past editions,
and tells everything that is wrong in it, with the file, the line and what to do. Writes nothing without --apply. Twice changes nothing.

  --apply           writes what is right, all at once; leaves the rest aside
  --report FILE     also writes every fault to a CSV file
  --publish-people  shows the name, biography and links of people taken over about whom nothing was decided; without it nobody is
                    shown. BASIS: consent (they agree), made_public (they made it public with the programme) or public_role (a public
                    office); --reason says how you know, and stays in the log.`,
  unreadable: (path, why) => `${path} cannot be read (${why}).`,
  nothing: folder => `${folder} has no file defis.yml, personnes.yml or promos.yml, nor has its _data.`,
  wrongBasis: 'The basis is consent, made_public or public_role, with --reason to say how you know, and --apply.',
  found: (editions, challenges, people) => `Cohorts: ${editions}. Challenges: ${challenges}. People: ${people}.`,
  none: 'No fault.',
  faultCount: (count, aside) => `Faults: ${count}, of which ${aside} have their value left aside.`,
  plan: (added, changed, same) => `New: ${added}. Changed: ${changed}. Unchanged: ${same}.`,
  gone: (challenges, people) => `No longer in the files, but kept: ${challenges} challenges, ${people} people.`,
  kinds: { edition: 'cohort', challenge: 'challenge', person: 'person' },
  added: 'new',
  changed: fields => `changes: ${fields}`,
  dry: 'Nothing was written. Give the command again with --apply to write it.',
  done: 'Written.',
  published: count => `People shown from now on: ${count}.`,
  stopped: 'Stopped: nothing was written.',
  report: path => `Faults written to ${path}.`,
  columns: ['file', 'line', 'fault', 'entry', 'key', 'found', 'instead', 'taken over', 'what to do'],
  yes: 'yes',
  no: 'no',
  entry: name => (name ? `${name}: ` : ''),
  more: count => `… and ${count} more; --report writes them all.`,
}
