// npm run accessibility: the grid of RGAA 4.1 and what the declaration says, from docs/accessibility/criteria.yaml.
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { drawConformity, drawGrid, readCriteria } from './accessibility/draw.ts'

const root = resolve(import.meta.dirname, '..')
const criteria = readCriteria(root)
writeFileSync(join(root, 'docs/accessibility/grid.md'), drawGrid(criteria))
writeFileSync(join(root, 'src/features/site/conformity.ts'), drawConformity(criteria))
console.log(`${criteria.criteria.length} criteria written to docs/accessibility/grid.md`)
