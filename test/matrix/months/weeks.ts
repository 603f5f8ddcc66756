import { tokenHashOf } from '../../../src/features/weeks/share-note.ts'
import type { Found, Part } from './part.ts'

const readers = ['operationalMentor', 'highLevelMentor', 'fellow', 'team'] as const
const keepers = ['fellow', 'team'] as const
const fellow = ['fellow'] as const
const team = ['team'] as const
const everybody = [
  ...(['anonymous', 'newcomer', 'candidate', 'reader', 'jurorBeforeCharter', 'juror', 'validator'] as const),
  ...readers,
] as const

const TOKEN = 'a-link-to-one-note'
const note = { semaine: '2018-01-22' }

export const weeks: Part = {
  rows: [
    { fr: '/mon-defi/:slug/semaine', en: '/en/my-challenge/:slug/week', get: fellow, post: fellow },
    { fr: '/mon-defi/:slug/semaine/besoin', en: '/en/my-challenge/:slug/week/need', post: keepers },
    { fr: '/mon-defi/:slug/semaine/partage', en: '/en/my-challenge/:slug/week/sharing', post: keepers },
    { fr: '/mon-defi/:slug/semaine/partage/fin', en: '/en/my-challenge/:slug/week/sharing/end', post: keepers },
    { fr: '/semaines', en: '/en/weeks', get: readers },
    { fr: '/semaine-partagee/:token', en: '/en/shared-week/:token', get: everybody },
    { fr: '/equipe/semaines', en: '/en/team/weeks', get: team },
    { fr: '/equipe/semaines/relance', en: '/en/team/weeks/reminder', get: team, post: team },
    { fr: '/equipe/semaines.csv', en: '/en/team/weeks.csv', get: team },
  ],
  seed: async ({ cast, challenge, services }: Found) => {
    const { db } = services
    const at = services.now()
    const { id } = await db
      .insertInto('week_note')
      .values({
        ...{
          edition_id: 'eig-2',
          challenge_id: challenge.id,
          monday: note.semaine,
          saved_at: at,
          saved_by: cast.fellow,
        },
        ...{ sent: JSON.stringify({ priority: 'Rencontrer le service', help: 'Un accès' }), sent_at: at },
        sent_by: cast.fellow,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const expires = new Date(at.getTime() + 86_400_000)
    const share = { note_id: id, token_hash: tokenHashOf(TOKEN), created_at: at, expires_at: expires }
    await db
      .insertInto('week_share')
      .values({ ...share, created_by: cast.fellow })
      .execute()
    return address => {
      if (address.startsWith('/semaine-partagee/')) return { token: TOKEN }
      return address.startsWith('/mon-defi/:slug/semaine') ? { slug: challenge.slug } : undefined
    }
  },
  bodies: {
    '/mon-defi/:slug/semaine/besoin': note,
    '/mon-defi/:slug/semaine/partage': note,
    '/mon-defi/:slug/semaine/partage/fin': note,
  },
}
