import type { Part } from './part.ts'

const readers = ['operationalMentor', 'highLevelMentor', 'fellow', 'team'] as const
const writers = ['operationalMentor', 'highLevelMentor', 'fellow'] as const
const drawers = ['operationalMentor', 'fellow'] as const

export const progress: Part = {
  rows: [
    { fr: '/mon-defi/:slug/points', en: '/en/my-challenge/:slug/points', get: readers },
    { fr: '/mon-defi/:slug/points/:id', en: '/en/my-challenge/:slug/points/:id', get: readers },
    { fr: '/mon-defi/:slug/points/:id/date', en: '/en/my-challenge/:slug/points/:id/date', post: readers },
    { fr: '/mon-defi/:slug/points/:id/compte-rendu', en: '/en/my-challenge/:slug/points/:id/notes', post: writers },
    {
      fr: '/mon-defi/:slug/points/:id/annulation',
      en: '/en/my-challenge/:slug/points/:id/cancellation',
      post: readers,
    },
    { fr: '/mon-defi/:slug/points/:id/decisions', en: '/en/my-challenge/:slug/points/:id/decisions', post: writers },
    { fr: '/mon-defi/:slug/decisions/:id', en: '/en/my-challenge/:slug/decisions/:id', post: writers },
    { fr: '/mon-defi/:slug/feuille-de-route', en: '/en/my-challenge/:slug/roadmap', get: readers },
    {
      fr: '/mon-defi/:slug/feuille-de-route/brouillon',
      en: '/en/my-challenge/:slug/roadmap/draft',
      get: drawers,
      post: drawers,
    },
    { fr: '/mon-defi/:slug/feuille-de-route/nouvelle', en: '/en/my-challenge/:slug/roadmap/new', post: drawers },
    {
      fr: '/mon-defi/:slug/feuille-de-route/comparaison',
      en: '/en/my-challenge/:slug/roadmap/comparison',
      get: readers,
    },
    { fr: '/mon-defi/:slug/mi-parcours', en: '/en/my-challenge/:slug/mid-term', get: readers, post: writers },
    { fr: '/mon-defi/:slug/mi-parcours/commune', en: '/en/my-challenge/:slug/mid-term/common', post: writers },
    { fr: '/equipe/avancement', en: '/en/team/progress', get: ['team'] },
    { fr: '/equipe/avancement/exports/:name', en: '/en/team/progress/exports/:name', get: ['team'] },
  ],
  seed: async ({ cast, challenge: { id, slug }, one }) => {
    const about = `'eig-2', '${id}'`
    const asked = await one(
      `insert into progress_point (edition_id, challenge_id, month, state) values (${about}, '2017-12-01', 'to_ask') returning id`,
    )
    const held = await one(
      `insert into progress_point (edition_id, challenge_id, month, state, held_on) values (${about}, '2017-11-01', 'held', '2017-11-20') returning id`,
    )
    const decision = () =>
      one(`insert into progress_decision (point_id, kind, body, owner_id, due_on, state, written_at)
        values (${held['id']}, 'decision', 'Pour la matrice.', ${cast.fellow}, '2017-12-20', 'open', now()) returning id`)
    const content = '{"vision":{},"steps":{},"objectives":{"short":"","medium":"","long":""},"reached":{},"own":[]}'
    const version = (number: number, published: string) =>
      one(`insert into roadmap_version
        (edition_id, challenge_id, number, state, change, reason, content, started_by, started_at, saved_by, saved_at, published_by, published_at)
        values (${about}, ${number}, ${published ? `'published'` : `'draft'`}, 'moved', 'Pour la matrice.', '${content}',
          ${cast.fellow}, now(), ${cast.fellow}, now(), ${published || 'null'}, ${published ? 'now()' : 'null'}) returning id`)
    await version(1, String(cast.fellow))
    await version(2, String(cast.fellow))
    await version(3, '')
    return address => {
      if (address === '/mon-defi/:slug/points/:id/decisions') return { slug, id: held['id'] ?? 0 }
      if (address === '/mon-defi/:slug/decisions/:id') return decision().then(it => ({ slug, ...it }))
      if (address.startsWith('/mon-defi/:slug/points')) return { slug, id: asked['id'] ?? 0 }
      if (/^\/mon-defi\/:slug\/(feuille-de-route|mi-parcours)/.test(address)) return { slug }
      return address === '/equipe/avancement/exports/:name' ? { name: 'missed' } : undefined
    }
  },
  bodies: {
    '/mon-defi/:slug/points/:id/annulation': { reason: 'Pour la matrice.' },
  },
}
