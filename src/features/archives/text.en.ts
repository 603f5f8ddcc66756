import { command } from './text.en/command.ts'
import { faults } from './text.en/faults.ts'
import { pub } from './text.en/public.ts'
import { team } from './text.en/team.ts'
import type { fr } from './text.fr.ts'

export const en: typeof fr = { command, faults, pub, team }
