import type { PgBoss } from 'pg-boss'
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
    await boss.work(handler.name, { pollingIntervalSeconds: 2 }, async ([job]) => {
      if (job) await runJob(handler, job, onFailure)
    })
  }
  await keepSchedules(boss, handlers)
}

async function runJob(handler: Handler, job: { id: string; data: unknown }, onFailure: OnFailure) {
  try {
    await handler.run(job.data)
  } catch (cause) {
    const error = cause instanceof Error ? cause : new Error(String(cause))
    onFailure({ job: handler.name, id: job.id, error })
    throw error
  }
}

async function keepSchedules(boss: PgBoss, handlers: readonly Handler[]) {
  for (const { name, schedule } of handlers)
    if (schedule) await boss.schedule(name, schedule.cron, {}, { tz: schedule.zone })
  const wanted = new Set(handlers.filter(it => it.schedule).map(it => it.name))
  for (const { name } of await boss.getSchedules()) if (!wanted.has(name)) await boss.unschedule(name)
}
