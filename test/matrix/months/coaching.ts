import type { Found, Part } from './part.ts'

const fellow = ['fellow'] as const
const team = ['team'] as const

/** Known once the messages are there. */
const erasures = { '/mon-referent/effacement': {}, '/equipe/accompagnement/messages/:id/effacement': {} }

export const coaching: Part = {
  rows: [
    { fr: '/mon-referent', en: '/en/my-referent', get: fellow, post: fellow },
    { fr: '/mon-referent/effacement', en: '/en/my-referent/erasure', post: fellow },
    { fr: '/equipe/accompagnement', en: '/en/team/coaching', get: team },
    { fr: '/equipe/accompagnement/defis/:slug', en: '/en/team/coaching/challenges/:slug', get: team },
    {
      fr: '/equipe/accompagnement/defis/:slug/contacts',
      en: '/en/team/coaching/challenges/:slug/contacts',
      post: team,
    },
    {
      fr: '/equipe/accompagnement/defis/:slug/referent',
      en: '/en/team/coaching/challenges/:slug/referent',
      post: team,
    },
    { fr: '/equipe/accompagnement/messages/:id', en: '/en/team/coaching/messages/:id', get: team, post: team },
    {
      fr: '/equipe/accompagnement/messages/:id/effacement',
      en: '/en/team/coaching/messages/:id/erasure',
      post: team,
    },
  ],
  seed: async ({ cast, challenge, services }: Found) => {
    const { db } = services
    const at = services.now()
    const { id: line } = await db
      .insertInto('private_line')
      .values({ edition_id: 'eig-2', fellow_id: cast.fellow, opened_at: at })
      .returning('id')
      .executeTakeFirstOrThrow()
    const say = (author: number) => ({ line_id: line, author_id: author, body: 'Un mot', written_at: at })
    const [own, answer] = await db
      .insertInto('private_message')
      .values([say(cast.fellow), say(cast.team)])
      .returning('id')
      .execute()
    Object.assign(erasures['/mon-referent/effacement'], { line: String(line), message: String(own?.id) })
    Object.assign(erasures['/equipe/accompagnement/messages/:id/effacement'], { message: String(answer?.id) })
    return address => {
      if (address.startsWith('/equipe/accompagnement/defis/')) return { slug: challenge.slug }
      return address.startsWith('/equipe/accompagnement/messages/') ? { id: line } : undefined
    }
  },
  bodies: erasures,
}
