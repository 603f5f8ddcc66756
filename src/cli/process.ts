import type { OnFailure } from '../platform/jobs/index.ts'
import type { Log } from '../platform/log.ts'

const PATIENCE_MS = 1000

/**
 * Resolves at SIGTERM, SIGHUP or SIGINT. The same signal often comes twice, from the terminal or the supervisor and from the
 * parent that passes it on: only a SIGINT repeated a second later, by somebody in a hurry, ends the process at once.
 */
export const untilToldToStop = (): Promise<void> =>
  new Promise(resolve => {
    let told: number | undefined
    const hear = (signal: NodeJS.Signals) => {
      const since = performance.now() - (told ?? performance.now())
      if (signal === 'SIGINT' && since > PATIENCE_MS) process.exit(130)
      told ??= performance.now()
      resolve()
    }
    for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'] as const) process.on(signal, hear)
  })

/** A failed try is in the log; the queue will try again, unless it has an incident number: then it has given up. */
export const jobFailed =
  (log: Log): OnFailure =>
  ({ job, id, error, incident }) =>
    log.error('job failed', { job, jobId: id, fault: error, ...(incident && { incident }) })
