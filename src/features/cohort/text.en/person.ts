import type { person as fr } from '../text.fr/person.ts'

export const person = {
  description: (name, as, title) =>
    `${name}, ${as}: their path, their team and the challenge “${title}”, as far as they chose to publish it.`,
  fellow: profile => `Specialist in ${profile}`,
  mentor: 'Mentor',
  on: title => `on ${title}`,
  biography: 'About',
  writing: 'These words are being written.',
  since: 'Since the programme',
  team: 'Their team',
  facts: 'In short',
  challenge: label => label.charAt(0).toUpperCase() + label.slice(1),
  host: 'Host administration',
  place: 'Place',
  links: 'Elsewhere on the web',
  link: { website: 'Own website', code: 'Code', network: 'Professional network' },
  chosen: 'This page only says what this person chose to publish. They may take it back at any time.',
  gone: 'This page is no longer published',
  goneLead: 'The person whom it presented took their agreement back, or is no longer in the cohort.',
  back: 'See the cohort',
} satisfies typeof fr
