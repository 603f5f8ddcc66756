// Arrows: .dependency-cruiser.mjs over the whole of src.
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import config from '../../.dependency-cruiser.mjs'
import { report, root } from './sources.ts'

const { enhancedResolveOptions, ...options } = config.options
const { output } = await cruise(
  ['src'],
  { ...options, ruleSet: { forbidden: config.forbidden }, validate: true, baseDir: root },
  enhancedResolveOptions,
)
const { violations, totalCruised } = (output as ICruiseResult).summary
console.log(`${totalCruised} modules`)
report(violations.map(({ rule, from, to }) => `${rule.name}: ${from}${from === to ? '' : ` → ${to}`}`))
if (totalCruised === 0) report(['The arrows were checked on no module at all.'])
