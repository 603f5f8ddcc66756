import { command } from './text.en/command.ts'
import { features, findings } from './text.en/findings.ts'
import { rules } from './text.en/rules.ts'
import { team } from './text.en/team.ts'
import type { fr } from './text.fr.ts'

export const en = { command, features, findings, rules, team } satisfies typeof fr
