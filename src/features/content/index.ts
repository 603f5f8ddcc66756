export { contentHandlers, contentJobs } from './jobs.ts'
export {
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
export { type Block, blockOf, drawWritten, type Written } from './written.ts'
