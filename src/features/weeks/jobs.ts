import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'
import { type Applied, inEachEdition } from '../edition/index.ts'
import { remindSilent } from './remind-silent.ts'
import type { Programme } from './rules.ts'
import { sendDigest } from './send-digest.ts'

const digestJob = 'weeks.send-digest'
const reminderJob = 'weeks.remind-silent'

export const weekJobs: readonly string[] = [digestJob, reminderJob]

/** An edition with its weeks, or undefined where teams write none. */
export const weekly = <E extends Pick<Applied, 'weeks'>>(edition: E): (E & Pick<Programme, 'weeks'>) | undefined =>
  edition.weeks && { ...edition, weeks: edition.weeks }

/** Every minute, the digest and the reminders that are due: the rules read the clock in the edition's own zone. */
export const weekHandlers = (services: Services): Handler[] => [
  {
    name: digestJob,
    schedule: { cron: '* * * * *', zone: 'UTC' },
    run: () => inEach(services, edition => sendDigest(services, edition)),
  },
  {
    name: reminderJob,
    schedule: { cron: '* * * * *', zone: 'UTC' },
    run: () => inEach(services, edition => remindSilent(services, edition)),
  },
]

const inEach = ({ db }: Services, work: (edition: Programme) => Promise<unknown>) =>
  inEachEdition(db, async edition => {
    const programme = weekly(edition)
    if (programme) await work(programme)
  })
