/** Public pages, and where each kind of person starts. */
export const paths = {
  home: { fr: '/', en: '/en' },
  call: { fr: '/appel', en: '/en/call' },
  hostCall: { fr: '/appel-a-defis', en: '/en/call-for-challenges' },
  map: { fr: '/plan-du-site', en: '/en/site-map' },
  cohort: { fr: '/promotion', en: '/en/cohort' },
  accessibility: { fr: '/accessibilite', en: '/en/accessibility' },
  privacy: { fr: '/donnees-personnelles', en: '/en/privacy' },
  space: { fr: '/mon-espace', en: '/en/my-space' },
  team: { fr: '/equipe', en: '/en/team' },
  messages: { fr: '/messages', en: '/en/messages' },
  styleGuide: { fr: '/composants', en: '/en/components' },
  message: { fr: '/messages/:id', en: '/en/messages/:id' },
} as const
