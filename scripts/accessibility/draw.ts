import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const criterion = z.strictObject({
  number: z.string().regex(/^\d{1,2}\.\d{1,2}$/),
  title: z.string(),
  state: z.enum(['met', 'not_met', 'absent']),
  axe: z.array(z.string()).optional(),
  tests: z.array(z.string()).optional(),
  byHand: z.strictObject({ on: z.string(), what: z.string() }).optional(),
  why: z.string().optional(),
  whyInEnglish: z.string().optional(),
})

const file = z.strictObject({
  proofs: z.record(z.string(), z.strictObject({ file: z.string(), test: z.string() })),
  criteria: z.array(criterion),
})

export type Criteria = z.infer<typeof file>
type Criterion = z.infer<typeof criterion>

/** The criteria of a project's folder. Throws where the file is not as it must be. */
export const readCriteria = (root: string): Criteria =>
  file.parse(parse(readFileSync(join(root, 'docs/accessibility/criteria.yaml'), 'utf8'), { schema: 'core' }))

const words = { met: 'conforme', not_met: 'non conforme', absent: 'sans objet' }

/** The thirteen themes, in order. */
const themes = [
  'Images',
  'Cadres',
  'Couleurs',
  'Multimédia',
  'Tableaux',
  'Liens',
  'Scripts',
  'Éléments obligatoires',
  'Structuration de l’information',
  'Présentation de l’information',
  'Formulaires',
  'Navigation',
  'Consultation',
]

/** The grid as a document: one line per criterion, with what it stands on. */
export function drawGrid({ criteria, proofs }: Criteria): string {
  const { met, notMet, absent, rate } = counts(criteria)
  const parts = themes.map((theme, i) => {
    const own = criteria.filter(it => it.number.startsWith(`${i + 1}.`))
    const lines = own.map(it => `- **${it.number}** ${it.title} : **${words[it.state]}**. ${proofOf(it, proofs)}`)
    return `## ${i + 1}. ${theme}\n\n${lines.join('\n')}\n`
  })
  return `# Grille RGAA 4.1

Écrite par \`npm run accessibility\` d’après [criteria.yaml](criteria.yaml) : ne pas la modifier ici.

${met} critères conformes, ${notMet} non conformes, ${absent} sans objet : ${rate} % des critères applicables sont respectés. C’est une
évaluation faite par l’équipe elle-même, par des tests à chaque modification et par des vérifications à la main datées ; ce n’est pas un audit
indépendant.

${parts.join('\n')}`
}

function proofOf({ axe = [], tests = [], byHand, why }: Criterion, proofs: Criteria['proofs']): string {
  return [
    ...(axe.length ? [`axe : ${axe.map(it => `\`${it}\``).join(', ')}`] : []),
    ...tests.map(name => `[« ${proofs[name]?.test} »](../../${proofs[name]?.file})`),
    ...(byHand ? [`à la main le ${byHand.on} : ${byHand.what}`] : []),
    ...(why ? [why] : []),
  ].join(' ; ')
}

/** How many criteria are in each state, and the share met of those that apply, in per cent rounded down. */
function counts(criteria: readonly Criterion[]) {
  const of = (state: Criterion['state']) => criteria.filter(it => it.state === state).length
  const [met, notMet] = [of('met'), of('not_met')]
  return { met, notMet, absent: of('absent'), rate: Math.floor((met / (met + notMet)) * 100) }
}

/** What the declaration's page says, as a module of its own. */
export function drawConformity({ criteria }: Criteria): string {
  const { met, notMet, absent, rate } = counts(criteria)
  const failed = criteria.filter(it => it.state === 'not_met')
  const checkedOn = criteria
    .map(it => it.byHand?.on ?? '')
    .sort()
    .at(-1)
  const lines = failed.map(
    it => `    { number: '${it.number}', title: '${it.title}', why: { fr: '${it.why}', en: '${it.whyInEnglish}' } },`,
  )
  return `import type { Conformity } from './rules.ts'

/** Drawn by \`npm run accessibility\` from docs/accessibility/criteria.yaml: how far the site keeps RGAA 4.1. */
export const conformity: Conformity = {
  checkedOn: '${checkedOn}',
  met: ${met},
  absent: ${absent},
  rate: ${rate},
  notMet: [${notMet ? `\n${lines.join('\n')}\n  ` : ''}],
}
`
}
