/** A challenge's points, roadmap and mid-term sheet, and where the team reads how all of them go. */
export const paths = {
  points: { fr: '/mon-defi/:slug/points', en: '/en/my-challenge/:slug/points' },
  point: { fr: '/mon-defi/:slug/points/:id', en: '/en/my-challenge/:slug/points/:id' },
  asking: { fr: '/mon-defi/:slug/points/:id/date', en: '/en/my-challenge/:slug/points/:id/date' },
  holding: { fr: '/mon-defi/:slug/points/:id/compte-rendu', en: '/en/my-challenge/:slug/points/:id/notes' },
  cancelling: { fr: '/mon-defi/:slug/points/:id/annulation', en: '/en/my-challenge/:slug/points/:id/cancellation' },
  decision: { fr: '/mon-defi/:slug/points/:id/decisions', en: '/en/my-challenge/:slug/points/:id/decisions' },
  closing: { fr: '/mon-defi/:slug/decisions/:id', en: '/en/my-challenge/:slug/decisions/:id' },
  roadmap: { fr: '/mon-defi/:slug/feuille-de-route', en: '/en/my-challenge/:slug/roadmap' },
  draft: { fr: '/mon-defi/:slug/feuille-de-route/brouillon', en: '/en/my-challenge/:slug/roadmap/draft' },
  starting: { fr: '/mon-defi/:slug/feuille-de-route/nouvelle', en: '/en/my-challenge/:slug/roadmap/new' },
  comparison: { fr: '/mon-defi/:slug/feuille-de-route/comparaison', en: '/en/my-challenge/:slug/roadmap/comparison' },
  midterm: { fr: '/mon-defi/:slug/mi-parcours', en: '/en/my-challenge/:slug/mid-term' },
  common: { fr: '/mon-defi/:slug/mi-parcours/commune', en: '/en/my-challenge/:slug/mid-term/common' },
  overview: { fr: '/equipe/avancement', en: '/en/team/progress' },
  download: { fr: '/equipe/avancement/exports/:name', en: '/en/team/progress/exports/:name' },
} as const
