import { linkHash } from '../../../src/features/contact/store/threads.ts'
import { everybody } from '../months/everybody.ts'
import type { Found, Part } from '../months/part.ts'

const team = ['team'] as const

export const contact: Part = {
  rows: [
    { fr: '/contact', en: '/en/contact', get: everybody, post: everybody },
    { fr: '/contact/fil/:token', en: '/en/contact/thread/:token', get: everybody, post: everybody },
    { fr: '/lettre', en: '/en/newsletter', get: everybody, post: everybody },
    {
      fr: '/lettre/confirmation/:token',
      en: '/en/newsletter/confirmation/:token',
      get: everybody,
      post: everybody,
    },
    { fr: '/lettre/fin/:key', en: '/en/newsletter/end/:key', get: everybody, post: everybody },
    { fr: '/equipe/contact', en: '/en/team/contact', get: team },
    { fr: '/equipe/contact/:id', en: '/en/team/contact/:id', get: team, post: team },
    { fr: '/equipe/contact/:id/note', en: '/en/team/contact/:id/note', post: team },
    { fr: '/equipe/contact/:id/suivi', en: '/en/team/contact/:id/follow-up', post: team },
    { fr: '/equipe/lettres', en: '/en/team/newsletters', get: team, post: team },
    { fr: '/equipe/lettres/:id', en: '/en/team/newsletters/:id', get: team, post: team },
    { fr: '/equipe/lettres/:id/essai', en: '/en/team/newsletters/:id/trial', post: team },
    { fr: '/equipe/lettres/:id/envoi', en: '/en/team/newsletters/:id/sending', post: team },
    { fr: '/equipe/lettres/:id/arret', en: '/en/team/newsletters/:id/stop', post: team },
  ],
  // A link, an address to confirm and a way out for each request, since some end when they are used.
  seed: async found => {
    const thread = await addThread(found)
    const letter = await addLetter(found)
    let asked = 0
    return address => {
      asked += 1
      if (address.startsWith('/equipe/contact/')) return { id: thread }
      if (address.startsWith('/equipe/lettres/')) return { id: letter }
      if (address.startsWith('/contact/fil/')) return addLink(found, thread, `matrix-${asked}`)
      return address.startsWith('/lettre/') ? addAsker(found, `matrix-${asked}`) : undefined
    }
  },
}

const addThread = async ({ services: { db, now } }: Found): Promise<number> => {
  const { id } = await db
    .insertInto('contact_thread')
    .values({
      ...{ edition_id: 'eig-2', reference: 'C2-MATRIX', who: 'other', subject: 'Matrice', name: 'Alix', lang: 'fr' },
      ...{ email: 'alix@example.org', state: 'open', opened_at: now(), waits_since: now(), moved_at: now() },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const addLetter = async ({ services: { db, now } }: Found): Promise<number> => {
  const { id } = await db
    .insertInto('newsletter')
    .values({
      ...{ edition_id: 'eig-2', audience: 'hosts', subject_fr: 'Matrice', body_fr: 'Oui', subject_en: 'Matrix' },
      ...{ body_en: 'Yes', state: 'draft', created_at: now() },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function addLink({ services: { db, now } }: Found, thread_id: number, token: string) {
  const expires_at = new Date(now().getTime() + 86_400_000)
  await db
    .insertInto('contact_link')
    .values({ thread_id, token_hash: linkHash(token), sent_at: now(), expires_at })
    .execute()
  return { token }
}

async function addAsker({ services: { db, now } }: Found, token: string) {
  await db
    .insertInto('subscription')
    .values({
      ...{ edition_id: 'eig-2', audience: 'candidates', email: `${token}@example.org`, lang: 'fr', state: 'asked' },
      ...{ agreed_to: 'Oui', asked_at: now(), confirmation_hash: linkHash(token), way_out: token },
    })
    .execute()
  return { token, key: token }
}
