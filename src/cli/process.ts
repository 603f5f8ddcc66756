import type { OnFailure } from '../platform/jobs/index.ts'
import type { Log } from '../platform/log.ts'

/** Resolves at SIGTERM or SIGINT; a second signal ends the process at once. */
export const untilToldToStop = (): Promise<void> =>
  new Promise(resolve => {
    process.once('SIGTERM', () => resolve())
    process.once('SIGINT', () => resolve())
  })

/** A failed try is in the log; the queue will try again. */
export const jobFailed =
  (log: Log): OnFailure =>
  ({ job, id, error }) =>
    log.error('job failed', { job, jobId: id, fault: error })
