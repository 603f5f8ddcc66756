import type { Db } from '../../platform/db/index.ts'
import { findSurvey, listSheets, type Sheet } from './queries.ts'

/** What the challenges of an edition sent to one of its questionnaires, those that only saved left out. Two queries. */
export async function sheetsOf(db: Db, editionId: string, code: string): Promise<Sheet[]> {
  const survey = await findSurvey(db, editionId, code)
  return survey ? (await listSheets(db, survey.id)).filter(it => it.sentAt !== null) : []
}
