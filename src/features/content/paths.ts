/** The programme's own writings. */
export const paths = {
  programme: { fr: '/programme', en: '/en/programme' },
  cohortMaking: { fr: '/comment-une-promotion-se-construit', en: '/en/how-a-cohort-is-made' },
  support: { fr: '/accompagnement', en: '/en/support' },
  questions: { fr: '/questions', en: '/en/questions' },
  hostQuestions: { fr: '/questions/administrations', en: '/en/questions/administrations' },
  posts: { fr: '/actualites', en: '/en/news' },
  post: { fr: '/actualites/:slug', en: '/en/news/:slug' },
  events: { fr: '/evenements', en: '/en/events' },
  event: { fr: '/evenements/:slug', en: '/en/events/:slug' },
  page: { fr: '/pages/:slug', en: '/en/pages/:slug' },
  openSource: { fr: '/code-source', en: '/en/source-code' },
  legal: { fr: '/mentions-legales', en: '/en/legal-notice' },
  /** One file of a picture, named by its content: it never changes. */
  picture: { fr: '/images/:file', en: '/en/images/:file' },
} as const

/** Where the team writes them. */
export const teamPaths = {
  list: { fr: '/equipe/contenus', en: '/en/team/contents' },
  addition: { fr: '/equipe/contenus/ajout', en: '/en/team/contents/addition' },
  translations: { fr: '/equipe/contenus/traductions', en: '/en/team/contents/translations' },
  pictures: { fr: '/equipe/contenus/images', en: '/en/team/contents/pictures' },
  picture: { fr: '/equipe/contenus/images/:id', en: '/en/team/contents/pictures/:id' },
  pictureEnd: { fr: '/equipe/contenus/images/:id/retrait', en: '/en/team/contents/pictures/:id/removal' },
  entry: { fr: '/equipe/contenus/:id', en: '/en/team/contents/:id' },
  preview: { fr: '/equipe/contenus/:id/apercu', en: '/en/team/contents/:id/preview' },
  versions: { fr: '/equipe/contenus/:id/versions', en: '/en/team/contents/:id/versions' },
  restoration: { fr: '/equipe/contenus/:id/restauration', en: '/en/team/contents/:id/restoration' },
  publication: { fr: '/equipe/contenus/:id/publication', en: '/en/team/contents/:id/publication' },
  withdrawal: { fr: '/equipe/contenus/:id/depublication', en: '/en/team/contents/:id/withdrawal' },
  scheduleEnd: { fr: '/equipe/contenus/:id/programmation/fin', en: '/en/team/contents/:id/schedule/end' },
} as const
