import { command } from './text.en/command.ts'
import { features, findings } from './text.en/findings.ts'
import { rules } from './text.en/rules.ts'
import { rulesVersions } from './text.en/rules-versions.ts'
import { team } from './text.en/team.ts'
import type { fr } from './text.fr.ts'

export const en = { command, features, findings, rules: { ...rules, ...rulesVersions }, team } satisfies typeof fr
