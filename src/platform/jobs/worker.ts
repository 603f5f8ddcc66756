import type { JobResult, PgBoss } from 'pg-boss'
import { ensureQueue } from './queue.ts'

/**
 * Works the jobs of one name. `run` may be called again for the same job, after a failure or a crash: doing it twice must
 * change nothing. It throws to be tried again later. `schedule` also enqueues one at each time of a five-field cron
 * expression, read in the IANA zone `zone`; `run` then gets an empty payload.
 */
export type Handler = {
  name: string
  run: (payload: unknown) => Promise<void>
  schedule?: { cron: string; zone: string }
}

export type OnFailure = (failure: { job: string; id: string; error: Error }) => void

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
const pace = { pollingIntervalSeconds: 2, batchSize: 4, burstWhenBatchFull: true, perJobResults: true } as const

async function runJob(handler: Handler, job: { id: string; data: unknown }, onFailure: OnFailure): Promise<JobResult> {
  try {
    await handler.run(job.data)
    return { id: job.id, status: 'completed' }
  } catch (cause) {
    const error = cause instanceof Error ? cause : new Error(String(cause))
    onFailure({ job: handler.name, id: job.id, error })
    return { id: job.id, status: 'failed', output: { message: error.message } }
  }
}

async function keepSchedules(boss: PgBoss, handlers: readonly Handler[]) {
  for (const { name, schedule } of handlers)
    if (schedule) await boss.schedule(name, schedule.cron, {}, { tz: schedule.zone })
  const wanted = new Set(handlers.filter(it => it.schedule).map(it => it.name))
  for (const { name } of await boss.getSchedules()) if (!wanted.has(name)) await boss.unschedule(name)
}
