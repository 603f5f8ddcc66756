import type { Part } from './part.ts'

export const signals: Part = {
  rows: [
    { fr: '/equipe/suivi', en: '/en/team/follow-up', get: ['team'] },
    { fr: '/equipe/suivi/:slug', en: '/en/team/follow-up/:slug', get: ['team'] },
    { fr: '/equipe/suivi/:slug/signaux/:id', en: '/en/team/follow-up/:slug/signals/:id', post: ['team'] },
    {
      fr: '/equipe/suivi/:slug/signaux/:id/mentors',
      en: '/en/team/follow-up/:slug/signals/:id/mentors',
      post: ['team'],
    },
  ],
  seed: async ({ challenge: { id, slug }, one }) => {
    const signal = await one(`insert into signal
      (edition_id, challenge_id, kind, urgency, since, figures, state, raised_on, raised_at, updated_at)
      values ('eig-2', '${id}', 'departure', 'act', '2017-12-06', '{"on": "2017-12-06"}', 'open', '2017-12-06', now(), now())
      returning id`)
    return address => (address.startsWith('/equipe/suivi/') ? { slug, id: signal['id'] ?? 0 } : undefined)
  },
}
