import { parseArgs } from 'node:util'
import { createApp } from '../app.ts'
import { openTally } from '../features/audience/index.ts'
import { type Config, loadConfig } from '../platform/config.ts'
import { listen } from '../platform/http/index.ts'
import { startWorker } from '../platform/jobs/index.ts'
import { type Log, openLog } from '../platform/log.ts'
import { openPlatform } from '../platform/open.ts'
import { handlersOf, jobNames } from '../work.ts'
import { importPublished } from './import.ts'
import { jobFailed, untilToldToStop } from './process.ts'

const usage = `cohorte serve [--demo] [--no-work]

  --demo     show the demonstration world (never in production)
  --no-work  leave the queue to \`cohorte work\``

/** Serves the pages until SIGTERM or SIGINT, then ends what is running and stops. */
export async function run(args: string[]): Promise<number> {
  const options = { demo: { type: 'boolean' }, 'no-work': { type: 'boolean' }, help: { type: 'boolean' } } as const
  const { values } = parseArgs({ args, options })
  if (values.help) {
    console.log(usage)
    return 0
  }
  const config = loadConfig(process.env)
  if (values.demo && config.mode !== 'demonstration') {
    console.error(`COHORTE_MODE is ${config.mode}: the demonstration would fill it with invented people.`)
    return 2
  }
  return serveUntilStopped(config, openLog(config), !values['no-work'])
}

async function serveUntilStopped(config: Config, log: Log, works: boolean): Promise<number> {
  const started = performance.now()
  const demo = config.mode === 'demonstration' ? await import('../demo/index.ts') : undefined
  const clock = demo?.movableClock()
  const platform = await openPlatform({ config, log, jobs: jobNames, works, ...(clock && { now: clock.now }) })
  const { services } = platform
  const demonstration = demo && clock && (await demo.openDemonstration(services, clock))
  if (demonstration) await importPublished(services)
  if (works) await startWorker(platform.queue.boss, handlersOf(services), jobFailed(log))
  const tally = openTally(services)
  const server = await listen(createApp(services, { ...demonstration?.extras, tally }), config)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`Cohorte is ready at ${config.publicUrl} (started in ${seconds} s)`)
  await untilToldToStop()
  await server.close()
  await tally.close()
  await demonstration?.close()
  await platform.close()
  return 0
}
