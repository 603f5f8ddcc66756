import { neutral, platformText, type View } from '../../src/platform/html/index.ts'
import type { Lang } from '../../src/platform/i18n/index.ts'

/** A view as a request would build it, on an ordinary day of the call: for tests of pages without HTTP. */
export function testView(lang: Lang = 'fr', given: Partial<View> = {}): View {
  const french = lang === 'fr'
  return {
    lang,
    theme: neutral,
    site: {
      name: french ? 'Entrepreneurs d’intérêt général' : 'Public interest entrepreneurs',
      tagline: french ? 'Dix mois pour relever un défi public' : 'Ten months to take up a public challenge',
      institution: french ? 'Programme de démonstration' : 'Demonstration programme',
    },
    origin: 'http://localhost',
    path: french ? '/' : '/en',
    languages: [
      { lang: 'fr', href: '/' },
      { lang: 'en', href: '/en' },
    ],
    nav: [
      { href: french ? '/defis' : '/en/challenges', label: french ? 'Les défis' : 'Challenges' },
      { href: french ? '/appel' : '/en/call', label: french ? 'Candidater' : 'Apply', current: true },
      { href: french ? '/reglement' : '/en/rules', label: french ? 'Le règlement' : 'Rules' },
    ],
    account: null,
    signIn: french ? '/connexion' : '/en/sign-in',
    now: new Date('2017-10-16T08:00:00Z'),
    zone: 'Europe/Paris',
    footer: [
      {
        title: french ? 'Ce site' : 'This site',
        links: [
          { href: french ? '/accessibilite' : '/en/accessibility', label: french ? 'Accessibilité' : 'Accessibility' },
          {
            href: french ? '/donnees-personnelles' : '/en/privacy',
            label: french ? 'Données personnelles' : 'Privacy',
          },
        ],
      },
    ],
    text: platformText(lang),
    ...given,
  }
}
