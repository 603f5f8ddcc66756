import {
  choiceInvitations,
  choicesJob,
  draftReminders,
  reminderJob,
  tellInfected,
} from './features/applications/index.ts'
import { archiveHandlers, archiveJobs } from './features/archives/index.ts'
import { arrivalHandlers, arrivalJobs } from './features/arrivals/index.ts'
import { auditJob, matchingAudits, matchingJob, matchingRuns } from './features/assignments/index.ts'
import { audienceHandlers, audienceJobs } from './features/audience/index.ts'
import { coachingHandlers, coachingJobs } from './features/coaching/index.ts'
import { publishJob, seatPublishing } from './features/cohort/index.ts'
import { contactHandlers, contactJobs } from './features/contact/index.ts'
import { contentHandlers, contentJobs } from './features/content/index.ts'
import { directoryHandlers, directoryJobs } from './features/directory/index.ts'
import { discoveryHandlers, discoveryJobs } from './features/discovery/index.ts'
import { editionHandlers, editionJobs } from './features/edition/index.ts'
import { tellInfectedEvidence } from './features/evidence/index.ts'
import { formHandlers, formJobs } from './features/forms/index.ts'
import { fundingHandlers, fundingJobs } from './features/funding/index.ts'
import { hiringHandlers, hiringJobs } from './features/hiring/index.ts'
import { impactHandlers, impactJobs } from './features/impact/index.ts'
import { followJob, offerFollowing } from './features/offers/index.ts'
import { openDataHandlers, openDataJobs } from './features/opendata/index.ts'
import { pressHandlers, pressJobs } from './features/press/index.ts'
import { privacyHandlers, privacyJobs } from './features/privacy/index.ts'
import { progressHandlers, progressJobs } from './features/progress/index.ts'
import { proposalHandlers, proposalJobs } from './features/proposals/index.ts'
import { listPreselected } from './features/reviews/index.ts'
import { sessionHandlers, sessionJobs } from './features/sessions/index.ts'
import { signalHandlers, signalJobs } from './features/signals/index.ts'
import { surveyHandlers, surveyJobs } from './features/surveys/index.ts'
import { weekHandlers, weekJobs } from './features/weeks/index.ts'
import { fileScans, type OnInfected, rescanJob } from './platform/files/index.ts'
import type { Handler } from './platform/jobs/index.ts'
import { sendMailHandler, sendMailJob, sendMailsHandler, sendMailsJob } from './platform/mail/index.ts'
import type { Services } from './platform/services.ts'

/** Whom to tell of a file that turns out to be infected: slices that keep files for people say so here. */
export const onInfected =
  (services: Services): OnInfected =>
  async (tx, { sha256 }) => {
    await tellInfected(services, tx, sha256)
    await tellInfectedEvidence(services, tx, sha256)
  }

/** Everything the queue may be asked to do. A name that nobody works cannot be enqueued. */
export const handlersOf = (services: Services): Handler[] => [
  sendMailHandler(services),
  sendMailsHandler(services),
  fileScans(services, onInfected(services)),
  draftReminders(services),
  choiceInvitations(services, listPreselected),
  matchingRuns(services),
  matchingAudits(services),
  offerFollowing(services),
  seatPublishing(services),
  ...editionHandlers(services),
  ...hiringHandlers(services),
  ...arrivalHandlers(services),
  ...fundingHandlers(services),
  ...sessionHandlers(services),
  ...weekHandlers(services),
  ...coachingHandlers(services),
  ...progressHandlers(services),
  ...directoryHandlers(services),
  ...surveyHandlers(services),
  ...impactHandlers(services),
  ...signalHandlers(services),
  ...archiveHandlers(services),
  ...contentHandlers(services),
  ...contactHandlers(services),
  ...pressHandlers(services),
  ...openDataHandlers(services),
  ...discoveryHandlers(services),
  ...audienceHandlers(services),
  ...formHandlers(services),
  ...proposalHandlers(services),
  ...privacyHandlers(services),
]

export const jobNames: readonly string[] = [
  sendMailJob,
  sendMailsJob,
  rescanJob,
  reminderJob,
  choicesJob,
  matchingJob,
  auditJob,
  followJob,
  publishJob,
  ...editionJobs,
  ...hiringJobs,
  ...arrivalJobs,
  ...fundingJobs,
  ...sessionJobs,
  ...weekJobs,
  ...coachingJobs,
  ...progressJobs,
  ...directoryJobs,
  ...surveyJobs,
  ...impactJobs,
  ...signalJobs,
  ...archiveJobs,
  ...contentJobs,
  ...contactJobs,
  ...pressJobs,
  ...openDataJobs,
  ...discoveryJobs,
  ...audienceJobs,
  ...formJobs,
  ...proposalJobs,
  ...privacyJobs,
]
