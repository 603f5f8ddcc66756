import type { letters as fr } from '../text.fr/letters.ts'

export const letters: typeof fr = {
  hello: name => (name ? `Hello ${name},` : 'Hello,'),
  closing: team => `Kind regards,\n${team}`,
  automatic: programme =>
    `${programme}. This message leaves by itself, by a known rule: each reminder is sent only once.`,
  subjectSoon: title => `${title}: what is expected of you before the arrival`,
  subjectLate: (n, title) =>
    n === 1 ? `${title}: one item of the arrival is late` : `${title}: ${n} items of the arrival are late`,
  subjectTeam: (n, labels) => `Arrivals: lasting delays (${n} ${n === 1 ? labels.one : labels.many})`,
  leadSoon: (title, when) => `The team of “${title}” arrives on ${when}.`,
  soon: 'This is expected soon:',
  late: 'This should be ready already:',
  leadTeam: 'These items have been late for long enough for you to know.',
  leadAbove: 'These items have been late for long enough for us to tell you: a word from you may unblock them.',
  lateFact: (late, when, owner) => `${late} (expected ${when}), ${owner}`,
  soonFact: (when, due) => `by ${when} (${due})`,
  open: 'Open the arrival checklist',
  openTeam: 'See all arrivals',
  contactSubject: title => `Your part in the arrival of the “${title}” team`,
  contactLead: (title, owner, when) =>
    `The team of “${title}” arrives on ${when}. For everything to be ready, we count on you (${owner}).`,
  contactLink: 'Here is your link. It only shows what is asked of you, and opens without an account:',
  contactOpen: 'See what is asked of me',
  contactUntil: when =>
    `This link is yours, do not pass it on. It opens until ${when}; whoever follows the challenge can send you another.`,
}
