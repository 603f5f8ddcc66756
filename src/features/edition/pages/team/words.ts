import { en } from '../../text.en.ts'
import { fr } from '../../text.fr.ts'

export const teamText = { fr: fr.team, en: en.team }
export const findingText = { fr: fr.findings, en: en.findings }
