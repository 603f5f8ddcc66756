import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { type FileRefusal, rememberFile } from '../../platform/files/index.ts'
import type { TooMany } from '../../platform/limits/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { findState } from './queries.ts'
import {
  canTakeFile,
  fileName,
  hasTooManyPages,
  type PageRefusal,
  type Reception,
  type SaveRefusal,
  typesOf,
} from './rules.ts'
import * as store from './store.ts'

/** `kind` is the document's code in the edition, `name` the file's own; its sending began at `begunAt`, or just now. */
export type Upload = { kind: string; name: string; begunAt?: Date; content: Parameters<Services['files']['put']>[0] }

/**
 * Attaches a file to this person's application in place of the one of the same kind. Its type is read from its content; size and
 * pages have the limits of the edition. What was on its way at the closing instant is received within the edition's grace, and kept on record. Pages that cannot be counted are not held against anybody.
 */
export async function addFile(
  services: Services,
  actor: Actor,
  edition: Edition,
  { kind, name, begunAt = services.now(), content }: Upload,
): Promise<Result<Reception, FileRefusal | PageRefusal | SaveRefusal | TooMany>> {
  const document = edition.documents.find(({ code }) => code === kind)
  const before = await findState(services.db, edition.id, actor.personId)
  if (!document || !before) throw new NotFound()
  const allowed = await services.limit('upload', String(actor.personId))
  if (!allowed.ok) return allowed
  const open = canTakeFile(before, edition, { begunAt, finishedAt: services.now() })
  if (!open.ok) return open
  const stored = await services.files.put(content, { maxBytes: document.maxBytes, allow: typesOf(document) })
  if (!stored.ok) return stored
  const { pages, sha256 } = stored.value
  if (pages && hasTooManyPages(document, pages))
    return refuse({ code: 'too_many_pages', pages, maxPages: document.maxPages })
  return services.db.transaction().execute(async tx => {
    const held = await store.hold(tx, edition.id, actor.personId)
    if (!held) throw new NotFound()
    const at = services.now()
    const still = canTakeFile({ ...before, ...held }, edition, { begunAt, finishedAt: at })
    if (!still.ok) return still
    await rememberFile(tx, stored.value, at)
    await store.putFile(tx, { applicationId: held.id, kind, sha256, name: fileName(name, kind), at })
    if (still.value === 'in_grace')
      await store.addLateUpload(tx, { applicationId: held.id, kind, sha256, begunAt, finishedAt: at })
    return done(still.value)
  })
}
