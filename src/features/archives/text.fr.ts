import { command } from './text.fr/command.ts'
import { faults } from './text.fr/faults.ts'
import { pub } from './text.fr/public.ts'
import { team } from './text.fr/team.ts'

export const fr = { command, faults, pub, team }
