import type { Lang } from '../../platform/i18n/index.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

export { faultsCsv } from './faults-csv.ts'
export { type ImportedSite, importSite } from './import-site.ts'
export { archiveHandlers, archiveJobs } from './jobs.ts'
export { ownArchive } from './own-archive.ts'
export { archivesPersonal } from './personal.ts'
export { publishPerson, withdrawPerson } from './publish-people.ts'
export { listShown } from './queries/people.ts'
export { listPastPeople } from './queries/team.ts'
export {
  type ArchiveFacet,
  type ArchiveKey,
  archivedFacets,
  countArchived,
  findArchived,
  listArchived,
  listArchivedEditions,
} from './queries.ts'
export { readSite, type Source, type Sources } from './read-site.ts'

/** The words of an import, for the command line. */
export const importWords = (lang: Lang) => ({
  ...(lang === 'fr' ? fr : en).command,
  faults: (lang === 'fr' ? fr : en).faults,
})
