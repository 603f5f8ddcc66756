export { contentHandlers, contentJobs } from './jobs.ts'
export { followContents, publishEntry } from './publish-entry.ts'
export {
  findNamed,
  findPicture,
  findPublishedEvent,
  findPublishedPost,
  listComingEvents,
  listPictures,
  listPublishedEvents,
  listPublishedPages,
  listPublishedPosts,
  listQuestions,
  picturesNamed,
} from './queries.ts'
export { beginEntry, saveEntry } from './save-entry.ts'
export { type Adding, addPicture } from './save-picture.ts'
export { type Block, blockOf, drawWritten, type Written } from './written.ts'
