import { browse } from './text.en/browse.ts'
import { following } from './text.en/following.ts'
import { mails } from './text.en/mails.ts'
import type { fr } from './text.fr.ts'

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

export const en = {
  title: label => sentence(label.many),
  lead: (challenges, seats, label) =>
    `${challenges} ${challenges > 1 ? label.many : label.one} and ${seats} seats, in administrations that are waiting for digital specialists.`,
  search: 'Look for a word, a place, an administration',
  filters: {
    profile: 'Trade',
    theme: 'Theme',
    host: 'Administration',
    place: 'Place',
    life: 'State',
    edition: 'Edition',
    q: 'Search',
  },
  count: (n, label, withdrawn) => {
    const all = n === 1 ? `${n} ${label.one}` : `${n} ${label.many}`
    return withdrawn === 0 ? all : `${all}, ${withdrawn === 1 ? 'one' : withdrawn} of them withdrawn`
  },
  none: 'Nothing matches these filters',
  noneBody: 'Remove a filter, or look for a broader word.',
  soon: 'Soon here',
  soonBody: when => `The ${when} will be published when it is time to choose.`,
  number: (n, label) => `${sentence(label.one)} ${n}`,
  clearance: 'Security clearance needed',
  clearanceBody: 'The people selected go through a security enquiry for a clearance; a refusal may end the contract.',
  selfFunded: 'Funded by the host administration',
  withdrawn: when => `This subject was withdrawn from the call on ${when}. It no longer takes applications.`,
  withdrawnTag: 'withdrawn',
  problem: 'The problem to solve',
  work: 'What you will do',
  sought: 'The people sought',
  team: 'The team',
  facts: 'In short',
  host: 'Host administration',
  institution: 'Institution',
  place: 'Place',
  theme: 'Theme',
  optionalSeat: n =>
    n > 1 ? `${n} seats open if the number of places allows it.` : 'One seat opens if the number of places allows it.',
  apply: 'Apply',
  applyLead: instant => `A single application is enough, until ${instant}.`,
  opens: instant => `The call opens on ${instant}.`,
  closed: instant => `The call ended on ${instant}.`,
  previous: 'Previous',
  next: 'Next',
  around: 'Other subjects',
  browse,
  following,
  mails,
} satisfies typeof fr
