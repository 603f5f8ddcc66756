import { parseArgs } from 'node:util'
import { loadConfig } from '../platform/config.ts'
import { type Rescanned, rescanFiles } from '../platform/files/index.ts'
import { openLog } from '../platform/log.ts'
import { openPlatform } from '../platform/open.ts'
import type { Services } from '../platform/services.ts'
import { jobNames, onInfected } from '../work.ts'
import { progressOn } from './progress.ts'

const usage = `cohorte files rescan [--all]

Has the antivirus look at the stored files it has not seen, or not with its present signatures. Files found infected are held from then on, and
their owners told; files no longer found infected are given again. Stopped half-way, the same command goes on.

  --all   also files seen with the present signatures: after adding signatures of your own, which the daemon does not number

0 when everything could be scanned, 1 when there is no antivirus, it does not answer, or a file could not be read, 130 when stopped.`

/** `files rescan`. */
export async function run(args: string[]): Promise<number> {
  const flag = { type: 'boolean' } as const
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { all: flag, help: flag } })
  if (values.help || positionals.length !== 1 || positionals[0] !== 'rescan') {
    ;(values.help ? console.log : console.error)(usage)
    return values.help ? 0 : 2
  }
  const config = loadConfig(process.env)
  if (!config.clamd) {
    console.error('No antivirus is configured: set CLAMD to the address of a ClamAV daemon, host:port.')
    return 1
  }
  const platform = await openPlatform({ config, log: openLog(config), jobs: jobNames, works: false })
  try {
    return await rescan(platform.services, values.all === true)
  } finally {
    await platform.close()
  }
}

async function rescan(services: Services, all: boolean): Promise<number> {
  const stop = new AbortController()
  const hear = () => stop.abort()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, hear)
  const progress = progressOn(process.stderr)
  try {
    const done = await rescanFiles(services, {
      all,
      tell: progress.tell,
      signal: stop.signal,
      onInfected: onInfected(services),
    })
    progress.end()
    return done ? told(done) : 1
  } catch (fault) {
    progress.end()
    console.error(stop.signal.aborted ? 'Stopped. Give the command again to go on.' : reasonOf(fault))
    return stop.signal.aborted ? 130 : 1
  }
}

const reasonOf = (fault: unknown) =>
  `${fault instanceof Error ? fault.message : fault}\nThe antivirus that CLAMD names must be running. What was scanned is noted.`

function told({ infected, released, scanned, unread }: Rescanned): number {
  console.log(`${scanned + infected + released} files scanned: ${infected} put in quarantine, ${released} given back.`)
  if (unread > 0) console.error(`${unread} files could not be read from the store: the log says which.`)
  return unread > 0 ? 1 : 0
}
