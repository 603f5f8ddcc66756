import { command } from './text.fr/command.ts'
import { faults } from './text.fr/faults.ts'

export const fr = { command, faults }
