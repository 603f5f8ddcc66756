/** Where one writes to the programme and is answered, and its letters; then where the team answers and writes. */
export const paths = {
  contact: { fr: '/contact', en: '/en/contact' },
  thread: { fr: '/contact/fil/:token', en: '/en/contact/thread/:token' },
  letter: { fr: '/lettre', en: '/en/newsletter' },
  confirmation: { fr: '/lettre/confirmation/:token', en: '/en/newsletter/confirmation/:token' },
  wayOut: { fr: '/lettre/fin/:key', en: '/en/newsletter/end/:key' },
  threads: { fr: '/equipe/contact', en: '/en/team/contact' },
  teamThread: { fr: '/equipe/contact/:id', en: '/en/team/contact/:id' },
  note: { fr: '/equipe/contact/:id/note', en: '/en/team/contact/:id/note' },
  follow: { fr: '/equipe/contact/:id/suivi', en: '/en/team/contact/:id/follow-up' },
  letters: { fr: '/equipe/lettres', en: '/en/team/newsletters' },
  teamLetter: { fr: '/equipe/lettres/:id', en: '/en/team/newsletters/:id' },
  trial: { fr: '/equipe/lettres/:id/essai', en: '/en/team/newsletters/:id/trial' },
  sending: { fr: '/equipe/lettres/:id/envoi', en: '/en/team/newsletters/:id/sending' },
  stop: { fr: '/equipe/lettres/:id/arret', en: '/en/team/newsletters/:id/stop' },
} as const

/** Mail programs post here by themselves; its key is its own secret. */
export const wayOutAddress = /^(\/lettre\/fin|\/en\/newsletter\/end)\/[\w-]+$/
