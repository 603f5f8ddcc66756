/**
 * How another slice asks something at its own moment, six or sixteen months after the end for instance: add a questionnaire to the
 * edition's `surveys`, `per: challenge` with `opens: { from: end, days: 182 }`, of questions from `editions/questions.yaml`. It opens,
 * invites, reminds and closes by itself; `sheetsOf` gives what each challenge sent.
 */
export { answerSurvey } from './answer.ts'
export { followSurveys } from './follow.ts'
export { surveyHandlers, surveyJobs } from './jobs.ts'
export { moveSurvey } from './move.ts'
export { surveysPersonal } from './personal.ts'
export { findSurvey, listInvited } from './queries.ts'
export { saveSheet } from './save-sheet.ts'
export { sheetsOf } from './sheets-of.ts'
