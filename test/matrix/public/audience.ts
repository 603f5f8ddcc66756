import { everybody } from '../months/everybody.ts'
import type { Part } from '../months/part.ts'

export const audience: Part = {
  rows: [
    { fr: '/mesure-audience', en: '/en/audience', get: everybody, post: everybody },
    { fr: '/equipe/audience', en: '/en/team/audience', get: ['team'] },
    { fr: '/equipe/audience.csv', en: '/en/team/audience.csv', get: ['team'] },
  ],
}
