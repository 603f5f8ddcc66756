import type { fr } from '../text.fr.ts'

export const team: typeof fr.team = { title: 'Hiring' }
