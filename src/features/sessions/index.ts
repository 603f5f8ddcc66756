export { addMaterial } from './add-material.ts'
export { cancelSession } from './cancel-session.ts'
export { checkIn } from './check-in.ts'
export { decideProposal } from './decide-proposal.ts'
export { openOwnFeed } from './feeds.ts'
export { followSessions } from './follow-sessions.ts'
export { giveFeedback } from './give-feedback.ts'
export { sessionHandlers, sessionJobs } from './jobs.ts'
export { loadPlan } from './load-plan.ts'
export { moveSession } from './move-session.ts'
export { noteAttendance } from './note-attendance.ts'
export { sessionsPersonal } from './personal.ts'
export { propose } from './propose.ts'
export { publishAll } from './publish-sessions.ts'
export {
  attendanceOf,
  findCode,
  listInvited,
  listMaterials,
  listProposals,
  listSessions,
  listWorkshops,
} from './queries.ts'
export { ownFeed, publicFeed } from './routes/calendar.ts'
export { addWorkshop } from './save-workshop.ts'
export { leaveWorkshop, signUp } from './sign-up.ts'
export { writeSession } from './write-session.ts'
