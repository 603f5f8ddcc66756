import type { Db } from '../../platform/db/index.ts'
import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'
import { inEachEdition } from '../edition/index.ts'
import { inviteChoices } from './invite-choices.ts'
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

export const choicesJob = 'applications.invite-choices'

/** Every ten minutes, tells those whom the preselection kept that they may choose; `listPreselected` comes from there. */
export const choiceInvitations = (
  services: Services,
  listPreselected: (db: Db, editionId: string) => Promise<number[]>,
): Handler => ({
  name: choicesJob,
  schedule: { cron: '*/10 * * * *', zone: 'UTC' },
  run: () =>
    inEachEdition(services.db, async edition => {
      const preselected = await listPreselected(services.db, edition.id)
      while ((await inviteChoices(services, edition, preselected)) > 0);
    }),
})
