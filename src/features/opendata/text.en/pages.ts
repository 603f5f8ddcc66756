import type { pages as fr } from '../text.fr/pages.ts'

export const pages: typeof fr = {
  catalogue: {
    title: 'Open data',
    lead: 'The programme’s data, as its own pages use it: to read, to use again, to check.',
    description:
      'The programme’s open data: editions, challenges, selection, budget, what came of it. CSV, JSON, ODS, under the Licence Ouverte 2.0.',
    chosen: 'All datasets',
    columns: { title: 'Dataset', version: 'Version', updated: 'Updated', rows: 'Rows', files: 'Files' },
    none: 'Not published yet',
    empty: 'Datasets will be here once they are first published, each morning at 5:20 am, Paris time.',
    reuse: 'Using it',
    licence: 'Licence Ouverte 2.0 (Etalab)',
    reuseWords:
      'This data is free to use: name its source and the date of its version. Each version keeps its address and its content for ever; the address without a number leads to the latest.',
    machine: 'For machines',
    dcat: 'DCAT-AP catalogue in JSON-LD',
    turtle: 'The same in Turtle',
    code: 'The site’s code is free too: its publiccode.yml, at the root of the repository, describes it.',
    secret: 'What is never in it',
    secretWords: smallest =>
      `No name, no address, nobody’s answer. A count of people below ${smallest} is left blank, with the counts beside it that would give it back by subtraction, between tables as between versions.`,
    secretWhen: 'Nothing of a selection appears before it is announced.',
    figures: 'See the programme’s figures',
  },
  dataset: {
    files: 'Download the latest version',
    fileNames: { csv: 'CSV', excel: 'CSV for French Excel (semicolons)', json: 'JSON', ods: 'ODS (spreadsheet)' },
    size: (name, size) => `${name}, ${size}`,
    version: (n, when) => `Version ${n}, published ${when}`,
    rows: n => (n === 1 ? '1 row' : `${n} rows`),
    preview: 'Preview',
    previewLead: (shown, all) => (shown < all ? `The first ${shown} rows of ${all}.` : 'All rows.'),
    noRows: 'This version has no rows yet: what it describes is not public yet.',
    blank: 'left blank',
    method: 'How it is counted',
    leftOut: {
      title: 'Agreements that have no row',
      none: 'No agreement that is signed and public is left out.',
      number: n =>
        n === 1
          ? 'One agreement, because the SIRET number of the body that pays or of the one that receives is not known.'
          : `${n} agreements, because the SIRET number of the body that pays or of the one that receives is not known.`,
      cost: n =>
        n === 1
          ? 'One agreement, because its amount would give somebody’s salary.'
          : `${n} agreements, because their amounts would give somebody’s salary, alone or with others.`,
    },
    hidden: 'What is left blank, and why',
    hiddenWords: n =>
      n === 0
        ? 'Nothing is left blank in this version.'
        : n === 1
          ? 'One row is left blank in this version.'
          : `${n} rows are left blank in this version.`,
    hiddenRule:
      'A cell that is too small is emptied, then others beside it until no combination of published counts gives it back. What was left blank stays so in later versions, and a group only changes by enough people at a time.',
    dictionary: 'Dictionary',
    dictionaryColumns: { name: 'Column', about: 'What it says', type: 'Type', required: 'Always filled' },
    types: {
      ...{ string: 'text', integer: 'whole number', number: 'number', amount: 'amount' },
      ...{ date: 'date (YYYY-MM-DD)', datetime: 'instant (ISO 8601, UTC)' },
    },
    values: list => `Possible values: ${list}`,
    yes: 'yes',
    no: 'no',
    schema: 'Schema (Table Schema, JSON)',
    versions: 'Versions',
    versionColumns: { version: 'Version', when: 'Published', change: 'Change', rows: 'Rows', files: 'Files' },
    change: (added, removed) =>
      added + removed === 0 ? 'same content, columns reviewed' : `${added} added, ${removed} removed`,
    first: 'first version',
    older: 'Older versions keep their address.',
    source: 'Source: the programme’s records and its published documents.',
  },
  team: {
    title: 'Open data',
    lead: 'What is public, what will be and when, what is left blank. Publication happens by itself each morning.',
    columns: { title: 'Dataset', state: 'State', version: 'Version', next: 'Opens next', hidden: 'Blank', act: 'Act' },
    states: {
      fresh: 'up to date',
      changed: 'will change',
      held: 'held',
      none: 'never published',
      unsafe: 'stopped: cannot be hidden',
    },
    gates: {
      call: 'opening of the call',
      results: 'announcement of the cohort',
      start: 'first day',
      end: 'end of the edition',
    },
    next: (gate, when) => `${gate}, ${when}`,
    open: 'open',
    publish: 'Publish now',
    publishOne: title => `Publish now: ${title}`,
    publishAll: 'Publish all that has changed',
    published: n =>
      n === 0 ? 'Nothing had changed.' : n === 1 ? 'One version published.' : `${n} versions published.`,
    hold: 'Hold a dataset back',
    holdLead: 'No new version leaves while it is held. What is already published stays at its address.',
    which: 'Dataset',
    reason: 'Reason',
    reasonHint: 'Read by the team only.',
    holdButton: 'Hold this dataset',
    heldBy: (who, when) => `Held by ${who}, ${when}`,
    letGo: title => `Let go: ${title}`,
    held: 'The dataset is held.',
    lifted: 'The dataset will leave at the next publication.',
    refusals: {
      reason_missing: 'Write why this dataset is held.',
      reason_unreadable: 'The reason has a sign the database cannot keep: type it again.',
      already_held: 'This dataset is held already.',
      not_held: 'This dataset is not held.',
    },
  },
}
