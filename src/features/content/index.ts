export { contentHandlers, contentJobs } from './jobs.ts'
export { followContents, publishEntry } from './publish-entry.ts'
export {
  findNamed,
  findPicture,
  findPublishedEvent,
  findPublishedPost,
  listPictures,
  listPublishedEvents,
  listPublishedPages,
  listPublishedPosts,
  listQuestions,
  picturesNamed,
} from './queries.ts'
export { questionsOnCall } from './routes/on-call.ts'
export { type Block, blockOf } from './routes/written.ts'
export { beginEntry, saveEntry } from './save-entry.ts'
export { type Adding, addPicture } from './save-picture.ts'
