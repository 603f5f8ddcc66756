import type { fr } from '../text.fr.ts'

export const mine: typeof fr.mine = { title: 'My contract' }
