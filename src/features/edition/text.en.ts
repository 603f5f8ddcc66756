import { command } from './text.en/command.ts'
import { features, findings } from './text.en/findings.ts'
import type { fr } from './text.fr.ts'

export const en = { command, features, findings } satisfies typeof fr
