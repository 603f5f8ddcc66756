import type { fr } from '../text.fr.ts'

export const document: typeof fr.document = {
  reference: (person, version) => `Contract of ${person}, version ${version}`,
  draft: 'Draft. This document is not to be signed yet.',
  replaces: version => `Version ${version}. It replaces the one before, whose signatures no longer count.`,
  article: (n, title) => `Article ${n}. ${title}`,
  parties: { host: 'For the host administration', fellow: 'The person hired' },
  print: 'Fingerprint (SHA-256) of what this contract says',
  term: (from, to) => `from ${from} to ${to}, included`,
  pay: amount => `${amount} net a month`,
  experience: ({ on, since, years }) =>
    since ? `since ${since}, counted on ${on}` : `${years} completed years, counted on ${on}`,
  facts: {
    person: 'Person hired',
    challenge: 'Mission',
    place: 'Place',
    term: 'Term',
    pay: 'Pay',
    experience: 'Experience',
  },
}
