import type { Tx } from '../../../platform/db/index.ts'
import type { Picture } from '../rules.ts'

export type PictureSaid = Pick<Picture, 'alt' | 'credit' | 'decorative' | 'licence'>

type NewPicture = PictureSaid & Pick<Picture, 'name' | 'width' | 'height' | 'files'> & { by: number | null; at: Date }

const columnsOf = ({ alt, credit, decorative, licence }: PictureSaid) => ({
  alt_fr: alt.fr,
  alt_en: alt.en,
  credit,
  decorative,
  licence,
})

/** A picture with its files, which are remembered already. Gives its id, or undefined where its name is taken. */
export async function addPicture(tx: Tx, it: NewPicture): Promise<number | undefined> {
  const { height, name, width } = it
  const row = await tx
    .insertInto('picture')
    .values({ ...columnsOf(it), name, width, height, added_by: it.by, added_at: it.at })
    .onConflict(conflict => conflict.column('name').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) return undefined
  const files = it.files.map(({ type, ...file }) => ({ ...file, media_type: type, picture_id: row.id }))
  await tx.insertInto('picture_file').values(files).execute()
  return row.id
}

/** What is said of a picture. */
export const putPicture = (tx: Tx, id: number, it: PictureSaid) =>
  tx.updateTable('picture').set(columnsOf(it)).where('id', '=', id).execute()

/** The picture is served no more. Its name stays taken: old versions may call it. */
export const withdrawPicture = (tx: Tx, id: number, at: Date) =>
  tx.updateTable('picture').set({ withdrawn_at: at }).where('id', '=', id).execute()
