import { command } from './text.fr/command.ts'
import { features, findings } from './text.fr/findings.ts'

import { rules } from './text.fr/rules.ts'
import { rulesVersions } from './text.fr/rules-versions.ts'
import { team } from './text.fr/team.ts'

export const fr = { command, features, findings, rules: { ...rules, ...rulesVersions }, team }
