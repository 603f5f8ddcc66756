export { archiveHandlers, archiveJobs } from './jobs.ts'
export {
  type ArchiveFacet,
  type ArchiveKey,
  archivedFacets,
  countArchived,
  findArchived,
  listArchived,
  listArchivedEditions,
} from './queries.ts'
