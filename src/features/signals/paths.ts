/** Where the team sees how every challenge goes, and one of them from close. */
export const paths = {
  cockpit: { fr: '/equipe/suivi', en: '/en/team/follow-up' },
  challenge: { fr: '/equipe/suivi/:slug', en: '/en/team/follow-up/:slug' },
  answer: { fr: '/equipe/suivi/:slug/signaux/:id', en: '/en/team/follow-up/:slug/signals/:id' },
  passing: { fr: '/equipe/suivi/:slug/signaux/:id/mentors', en: '/en/team/follow-up/:slug/signals/:id/mentors' },
} as const
