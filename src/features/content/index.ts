export { type Block, blockOf, blocksOf } from './blocks.ts'
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
