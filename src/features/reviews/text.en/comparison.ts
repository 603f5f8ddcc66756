import type { comparison as fr } from '../text.fr/comparison.ts'

const named = (people: [name: string, count: number][], one: string, many: string) =>
  people.map(([name, count]) => `${name} (${count} ${count === 1 ? one : many})`).join(', ')

export const comparison = {
  title: 'Comparing readings',
  open: 'Compare the readings',
  lead: 'What the marks allow to say, and what they do not. Nothing here changes a rank or a decision.',
  severity: 'Severity of the readers',
  severityLead:
    'How many points each person takes away, compared with an average reading, and the range that holds the true value nine times in ten. A minus sign means that they add some.',
  columns: { reader: 'Person', files: 'Files read', severity: 'Points taken', range: 'Range', look: 'To look at' },
  range: (low, high) => `from ${low} to ${high}`,
  flagged: 'Chance hardly explains it',
  refused: 'The readers cannot be compared',
  refusedLead: 'Marks stay as they are, and no severity is estimated. This is why.',
  refusals: {
    no_score: () => 'No file has two finished readings yet.',
    not_connected: groups =>
      `Groups of readers have read no file in common: ${groups.join('; ')}. Their marks cannot be compared.`,
    too_few_files: (people, needed) =>
      `Each person must have read at least ${needed} files. Those who have read fewer: ${named(people, 'file', 'files')}.`,
    too_few_links: (people, needed) =>
      `Each person must share files with at least ${needed} others. Those who share with fewer: ${named(people, 'other', 'others')}.`,
    hardly_mixed: (mixing, needed) =>
      `Groups of readers have read too few files in common: mixing is at ${mixing}% of that of a random draw, and ${needed}% is needed. Nobody can tell whether the gap comes from the readers or from the files.`,
    not_settled: () => 'The computation does not settle with these marks.',
    severity_follows_quality: (harshHad, asStrong, draws) =>
      `The most severe readers seem to have read the ${harshHad === 'stronger' ? 'strongest' : 'weakest'} files: chance alone gives such a clear tie ${asStrong} times in ${draws}. Correcting the marks would mislead.`,
  },
  zone: 'Around the last place',
  zoneLead: places =>
    `These files cannot be told apart from the last of the ${places} expected to be kept: one more reading, or a discussion, is worth more than the gap between their marks.`,
  zoneColumns: { code: 'Code', score: 'Mark', range: 'Range' },
  noZone: 'No limit to examine',
  noZoneBody: 'Fewer files have marks than there are places at the interviews.',
  noPlaces: 'The edition does not say how many people are expected at the interviews.',
} satisfies typeof fr
