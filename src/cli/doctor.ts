import { parseArgs } from 'node:util'
import { BadConfiguration, type Config, loadConfig } from '../platform/config.ts'
import type { Finding } from './doctor/check.ts'
import { checkSettings, configurationLines } from './doctor/configuration.ts'
import { checkDatabase } from './doctor/database.ts'
import { checkMachine } from './doctor/machine.ts'

type Environment = Record<string, string | undefined>

const usage = `cohorte doctor

Prints the whole configuration and checks what it needs. 0 when nothing is broken, 1 when something is.`

/** `doctor`: shows every setting, secrets masked, and one line per check, each with what to do. Changes nothing. */
export async function run(args: readonly string[], env: Environment = process.env): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { help: { type: 'boolean' } } })
  if (values.help) {
    console.log(usage)
    return 0
  }
  const config = configuration(env)
  if (config === undefined) return 1
  console.log('Configuration\n')
  for (const line of configurationLines(config, env)) console.log(line)
  console.log('\nChecks\n')
  const findings = [
    ...checkSettings(config),
    ...(await checkDatabase(config)),
    ...(await checkMachine(config, new Date())),
  ]
  for (const it of findings) console.log(findingLine(it))
  console.log(`\n${conclusion(findings)}`)
  return findings.some(it => it.mark === 'fail') ? 1 : 0
}

function configuration(env: Environment): Config | undefined {
  try {
    return loadConfig(env)
  } catch (fault) {
    if (!(fault instanceof BadConfiguration)) throw fault
    console.error(fault.message)
    return undefined
  }
}

function findingLine({ mark, what, found, advice }: Finding): string {
  const line = `  ${mark.padEnd(4)}  ${what.padEnd(15)}  ${found}`
  return advice ? `${line}\n${' '.repeat(25)}→ ${advice}` : line
}

function conclusion(findings: readonly Finding[]): string {
  const broken = findings.filter(it => it.mark === 'fail').length
  const doubtful = findings.filter(it => it.mark === 'warn').length
  if (broken + doubtful === 0) return 'All in good order.'
  return `${broken} broken, ${doubtful} worth a look, ${findings.length - broken - doubtful} in good order.`
}
