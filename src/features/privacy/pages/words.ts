import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

export const text = { fr, en }
