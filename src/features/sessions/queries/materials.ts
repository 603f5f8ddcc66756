import type { Db } from '../../../platform/db/index.ts'

export type Material = {
  id: number
  title: string
  url: string | null
  fileName: string | null
  sizeBytes: number | null
  pages: number | null
}

/** The materials of a session, in the order in which they came. One query. */
export const listMaterials = (db: Db, sessionId: number): Promise<Material[]> =>
  db
    .selectFrom('session_material')
    .leftJoin('blob', 'blob.sha256', 'session_material.sha256')
    .select(['session_material.id', 'title', 'url', 'file_name as fileName', 'size_bytes as sizeBytes', 'pages'])
    .where('session_id', '=', sessionId)
    .where('removed_at', 'is', null)
    .orderBy('session_material.id')
    .execute()

/** A file of a session, or undefined. One query. */
export const findFile = (db: Db, sessionId: number, id: number) =>
  db
    .selectFrom('session_material')
    .innerJoin('blob', 'blob.sha256', 'session_material.sha256')
    .select(['blob.sha256', 'file_name as name', 'media_type as type'])
    .where('session_id', '=', sessionId)
    .where('session_material.id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
