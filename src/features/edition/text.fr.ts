import { command } from './text.fr/command.ts'
import { features, findings } from './text.fr/findings.ts'

export const fr = { command, features, findings }
