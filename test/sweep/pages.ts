import { archivePages } from './archives.ts'
import { audiencePages } from './audience.ts'
import { contactPages } from './contact.ts'
import { contentPages } from './content.ts'
import { discoveryPages } from './discovery.ts'
import { openDataPages } from './opendata.ts'
import { challengePages } from './people.ts'
import { pressPages } from './press.ts'
import { rulesPages } from './rules.ts'
import { sitePages } from './site.ts'

/** Every public page, by its French address in the demonstration world. */
export const publicPages: readonly string[] = [
  ...sitePages,
  ...archivePages,
  ...challengePages,
  ...contactPages,
  ...contentPages,
  ...pressPages,
  ...openDataPages,
  ...rulesPages,
  ...discoveryPages,
  ...audiencePages,
]

/** A page of each kind that people meet, with a name: examined closest. */
export const keyPages: Readonly<Record<string, string>> = {
  home: '/',
  call: '/appel',
  catalogue: '/defis',
  challenge: '/defis/previsecours',
  rules: '/reglement',
  programme: '/programme',
  questions: '/questions',
  contact: '/contact',
  press: '/presse',
  figures: '/chiffres',
  'sign-in': '/connexion',
}
