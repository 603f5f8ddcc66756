import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'
import { inEachEdition } from '../edition/index.ts'
import { remindDrafts } from './remind-drafts.ts'

export const reminderJob = 'applications.remind-drafts'

/** Every ten minutes, looks for drafts to remind: the rule itself says when, so that a changed deadline moves the reminder. */
export const draftReminders = (services: Services): Handler => ({
  name: reminderJob,
  schedule: { cron: '*/10 * * * *', zone: 'UTC' },
  run: () =>
    inEachEdition(services.db, async edition => {
      while ((await remindDrafts(services, edition)) > 0);
    }),
})
