/** The public agenda, somebody's own sessions, and where the team keeps them all. */
export const paths = {
  agenda: { fr: '/agenda', en: '/en/agenda' },
  publicFeed: { fr: '/agenda.ics', en: '/en/agenda.ics' },
  mine: { fr: '/sessions', en: '/en/sessions' },
  session: { fr: '/sessions/:id', en: '/en/sessions/:id' },
  checkIn: { fr: '/sessions/presence', en: '/en/sessions/check-in' },
  sheet: { fr: '/sessions/:id/feuille', en: '/en/sessions/:id/sheet' },
  sheetPrint: { fr: '/sessions/:id/emargement', en: '/en/sessions/:id/signatures' },
  materials: { fr: '/sessions/:id/documents', en: '/en/sessions/:id/materials' },
  material: {
    fr: '/sessions/:id/documents/:material',
    en: '/en/sessions/:id/materials/:material',
  },
  materialRemoval: {
    fr: '/sessions/:id/documents/:material/retrait',
    en: '/en/sessions/:id/materials/:material/removal',
  },
  feedback: { fr: '/sessions/:id/avis', en: '/en/sessions/:id/feedback' },
  workshop: { fr: '/sessions/ateliers/:id', en: '/en/sessions/workshops/:id' },
  signUp: { fr: '/sessions/ateliers/:id/inscription', en: '/en/sessions/workshops/:id/sign-up' },
  leaving: { fr: '/sessions/ateliers/:id/desistement', en: '/en/sessions/workshops/:id/leaving' },
  proposals: { fr: '/sessions/propositions', en: '/en/sessions/proposals' },
  proposalEnd: { fr: '/sessions/propositions/:id/retrait', en: '/en/sessions/proposals/:id/withdrawal' },
  calendar: { fr: '/sessions/calendrier', en: '/en/sessions/calendar' },
  calendarEnd: { fr: '/sessions/calendrier/fin', en: '/en/sessions/calendar/end' },
  feed: {
    fr: '/agenda/:token',
    en: '/en/agenda/:token',
  },
} as const

export const teamPaths = {
  list: { fr: '/equipe/sessions', en: '/en/team/sessions' },
  publishAll: { fr: '/equipe/sessions/publication', en: '/en/team/sessions/publication' },
  addition: { fr: '/equipe/sessions/ajout', en: '/en/team/sessions/addition' },
  session: { fr: '/equipe/sessions/:id', en: '/en/team/sessions/:id' },
  publication: { fr: '/equipe/sessions/:id/publication', en: '/en/team/sessions/:id/publication' },
  move: { fr: '/equipe/sessions/:id/report', en: '/en/team/sessions/:id/move' },
  cancellation: { fr: '/equipe/sessions/:id/annulation', en: '/en/team/sessions/:id/cancellation' },
  workshops: { fr: '/equipe/sessions/:id/ateliers', en: '/en/team/sessions/:id/workshops' },
  workshop: { fr: '/equipe/sessions/ateliers/:id', en: '/en/team/sessions/workshops/:id' },
  presence: { fr: '/equipe/sessions/presences', en: '/en/team/sessions/attendance' },
  presenceCsv: { fr: '/equipe/sessions/presences.csv', en: '/en/team/sessions/attendance.csv' },
  proposals: { fr: '/equipe/sessions/propositions', en: '/en/team/sessions/proposals' },
  proposal: { fr: '/equipe/sessions/propositions/:id', en: '/en/team/sessions/proposals/:id' },
  calendars: { fr: '/equipe/sessions/calendriers', en: '/en/team/sessions/calendars' },
} as const
