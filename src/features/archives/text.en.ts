import { command } from './text.en/command.ts'
import { faults } from './text.en/faults.ts'
import type { fr } from './text.fr.ts'

export const en: typeof fr = { command, faults }
