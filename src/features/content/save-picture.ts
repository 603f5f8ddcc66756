import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { type FileRefusal, rememberFile } from '../../platform/files/index.ts'
import { preparePicture, type PictureRefusal as Unfit } from '../../platform/images/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { requireTeam } from '../people/rules.ts'
import { findPicture, isPictureUsed } from './queries.ts'
import { canSavePicture, type Picture, type PictureSaidRefusal } from './rules.ts'
import * as store from './store.ts'

export type PictureRefusal = Unfit | FileRefusal | PictureSaidRefusal | { code: 'picture_name_taken' | 'picture_used' }

export type Adding = store.PictureSaid & { name: string; content: Uint8Array }

/** Beyond what the largest size in the heaviest format takes. */
const MOST_BYTES = 30_000_000

/** The team adds a picture, kept in every size it is served in; what was sent is not. Gives its id. */
export async function addPicture(
  { db, files, now }: Pick<Services, 'db' | 'files' | 'now'>,
  actor: Actor,
  edition: Edition,
  { content, ...said }: Adding,
): Promise<Result<number, PictureRefusal>> {
  requireTeam(actor, edition.id)
  const allowed = canSavePicture(said)
  if (!allowed.ok) return allowed
  const prepared = await preparePicture(content)
  if (!prepared.ok) return prepared
  const kept: Kept[] = []
  for (const { bytes, ...file } of prepared.value.files) {
    const put = await files.put(bytes, { maxBytes: MOST_BYTES, allow: [file.type] })
    if (!put.ok) return put
    kept.push({ ...file, stored: put.value })
  }
  const { height, width } = prepared.value
  return db.transaction().execute(async tx => {
    const at = now()
    for (const { stored } of kept) await rememberFile(tx, stored, at)
    const served = kept.map(({ stored, ...file }) => ({ ...file, sha256: stored.sha256 }))
    const id = await store.addPicture(tx, { ...said, width, height, files: served, by: actor.personId, at })
    if (id === undefined) return refuse({ code: 'picture_name_taken' })
    await tell(tx, { actor, edition, at }, { id, kind: 'added' })
    return done(id)
  })
}

type Stored = Parameters<typeof rememberFile>[1]
type Kept = Omit<Picture['files'][number], 'sha256'> & { stored: Stored }

/** The team says otherwise what a picture shows, who made it and what may be done with it. */
export async function savePicture(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { id, said }: { id: number; said: store.PictureSaid },
): Promise<Result<true, PictureRefusal>> {
  requireTeam(actor, edition.id)
  return db.transaction().execute(async tx => {
    const picture = await findPicture(tx, id)
    if (!picture) throw new NotFound()
    const allowed = canSavePicture({ ...said, name: picture.name })
    if (!allowed.ok) return allowed
    await store.putPicture(tx, id, said)
    await tell(tx, { actor, edition, at: now() }, { id, kind: 'written' })
    return done(true)
  })
}

/** The team takes a picture away, once nothing that the public reads or will read shows it. */
export async function removePicture(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  id: number,
): Promise<Result<true, PictureRefusal>> {
  requireTeam(actor, edition.id)
  return db.transaction().execute(async tx => {
    await store.lockContents(tx)
    const picture = await findPicture(tx, id)
    if (!picture) throw new NotFound()
    if (await isPictureUsed(tx, picture.name)) return refuse({ code: 'picture_used' })
    await store.withdrawPicture(tx, id, now())
    await tell(tx, { actor, edition, at: now() }, { id, kind: 'removed' })
    return done(true)
  })
}

type About = { actor: Actor; edition: Edition; at: Date }

const tell = (tx: Tx, { actor, at, edition }: About, { id, kind }: { id: number; kind: string }) =>
  record(tx, { editionId: edition.id, actorId: actor.personId, at, subject: 'picture', subjectId: id, kind })
