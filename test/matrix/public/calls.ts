import type { Part } from '../months/part.ts'

const team = ['team'] as const

export const calls: Part = {
  rows: [
    { fr: '/equipe/appel/prolongations', en: '/en/team/call/extensions', get: team, post: team },
    { fr: '/equipe/appel/prolongations/individuelle', en: '/en/team/call/extensions/individual', post: team },
  ],
}
