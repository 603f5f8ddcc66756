/** Where an arrival is prepared: all of them for the team, one challenge's for those who have a part in it, a host's contacts by their link. */
export const paths = {
  all: { fr: '/equipe/arrivees', en: '/en/team/arrivals' },
  csv: { fr: '/equipe/arrivees.csv', en: '/en/team/arrivals.csv' },
  checklist: { fr: '/mon-defi/:slug/arrivee', en: '/en/my-challenge/:slug/arrival' },
  done: { fr: '/mon-defi/:slug/arrivee/faits', en: '/en/my-challenge/:slug/arrival/done' },
  item: { fr: '/mon-defi/:slug/arrivee/points/:key', en: '/en/my-challenge/:slug/arrival/items/:key' },
  refusals: {
    fr: '/mon-defi/:slug/arrivee/points/:key/refus',
    en: '/en/my-challenge/:slug/arrival/items/:key/refusals',
  },
  block: { fr: '/mon-defi/:slug/arrivee/parties/:block', en: '/en/my-challenge/:slug/arrival/parts/:block' },
  dayOne: { fr: '/mon-defi/:slug/arrivee/premier-jour', en: '/en/my-challenge/:slug/arrival/first-day' },
  contacts: { fr: '/mon-defi/:slug/arrivee/contacts', en: '/en/my-challenge/:slug/arrival/contacts' },
  link: { fr: '/mon-defi/:slug/arrivee/contacts/:id/lien', en: '/en/my-challenge/:slug/arrival/contacts/:id/link' },
  end: { fr: '/mon-defi/:slug/arrivee/contacts/:id/fin', en: '/en/my-challenge/:slug/arrival/contacts/:id/end' },
  contact: { fr: '/contact/:token', en: '/en/contact/:token' },
  contract: { fr: '/contact/:token/contrats/:key', en: '/en/contact/:token/contracts/:key' },
} as const
