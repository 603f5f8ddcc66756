export { surveyHandlers, surveyJobs } from './jobs.ts'
