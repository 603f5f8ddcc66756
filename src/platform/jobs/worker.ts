import type { JobResult, PgBoss } from 'pg-boss'
import { incidentNumber } from '../log.ts'
import { ensureQueue } from './queue.ts'

/**
 * Works the jobs of one name. `run` may be called again for the same job, after a failure or a crash: doing it twice must
 * change nothing. It throws to be tried again later. `schedule` also enqueues one at each time of a five-field cron
 * expression, read in the IANA zone `zone`; `run` then gets an empty payload. `giveUp` is called once the last try has failed,
 * so that whoever waits for the work learns that it will not be done, and under which incident number the log says why.
 */
export type Handler = {
  name: string
  run: (payload: unknown) => Promise<void>
  schedule?: { cron: string; zone: string }
  giveUp?: (payload: unknown, incident: string) => Promise<void>
}

/** `incident` comes with the last try alone. */
export type OnFailure = (failure: { job: string; id: string; error: Error; incident?: string }) => void

/**
 * Works the queue with these handlers until the queue is closed, one job of each name at a time. Schedules of names that
 * no longer have one are removed. `onFailure` hears of every failed try.
 */
export async function startWorker(boss: PgBoss, handlers: readonly Handler[], onFailure: OnFailure): Promise<void> {
  for (const handler of handlers) {
    await ensureQueue(boss, handler.name)
    await boss.work(handler.name, pace, async jobs => {
      const results: JobResult[] = []
      for (const job of jobs) results.push(await runJob(handler, job, onFailure))
      return results
    })
  }
  await keepSchedules(boss, handlers)
}

// Taken one at a time, the next job would wait for the next poll: half a minute where the queue is told of new jobs.
const pace = {
  pollingIntervalSeconds: 2,
  batchSize: 4,
  burstWhenBatchFull: true,
  perJobResults: true,
  includeMetadata: true,
} as const

type Taken = { id: string; data: unknown; retryCount: number; retryLimit: number }

async function runJob(handler: Handler, job: Taken, onFailure: OnFailure): Promise<JobResult> {
  try {
    await handler.run(job.data)
    return { id: job.id, status: 'completed' }
  } catch (cause) {
    const error = asError(cause)
    const incident = job.retryCount >= job.retryLimit ? incidentNumber() : undefined
    onFailure({ job: handler.name, id: job.id, error, ...(incident && { incident }) })
    if (incident) await giveUp(handler, job, incident, onFailure)
    return { id: job.id, status: 'failed', output: { message: error.message } }
  }
}

async function giveUp(handler: Handler, { id, data }: Taken, incident: string, onFailure: OnFailure) {
  await handler.giveUp?.(data, incident).catch(cause => {
    onFailure({ job: handler.name, id, error: asError(cause), incident })
  })
}

const asError = (cause: unknown) => (cause instanceof Error ? cause : new Error(String(cause)))

async function keepSchedules(boss: PgBoss, handlers: readonly Handler[]) {
  for (const { name, schedule } of handlers)
    if (schedule) await boss.schedule(name, schedule.cron, {}, { tz: schedule.zone })
  const wanted = new Set(handlers.filter(it => it.schedule).map(it => it.name))
  for (const { name } of await boss.getSchedules()) if (!wanted.has(name)) await boss.unschedule(name)
}
