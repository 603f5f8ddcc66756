import { loadConfig } from '../platform/config.ts'
import { startWorker } from '../platform/jobs/index.ts'
import { openLog } from '../platform/log.ts'
import { openPlatform } from '../platform/open.ts'
import { handlersOf, jobNames } from '../work.ts'
import { jobFailed, untilToldToStop } from './process.ts'

/** Works the queue and seals events until SIGTERM or SIGINT, for installations where `serve --no-work` serves. */
export async function run(args: string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log('cohorte work\n\nWorks the queue until it is told to stop.')
    return 0
  }
  const config = loadConfig(process.env)
  const log = openLog(config)
  const platform = await openPlatform({ config, log, jobs: jobNames, works: true })
  await startWorker(platform.queue.boss, handlersOf(platform.services), jobFailed(log))
  console.log('Cohorte works the queue.')
  await untilToldToStop()
  await platform.close()
  return 0
}
