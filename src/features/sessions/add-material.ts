import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import { type FileRefusal, rememberFile } from '../../platform/files/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { findSession } from './queries.ts'
import { leads } from './rules.ts'
import { sectionOf } from './section.ts'
import * as store from './store.ts'

const KINDS = ['application/pdf', 'image/png', 'image/jpeg'] as const

export type MaterialRefusal = FileRefusal | { code: 'material_missing' } | { code: 'not_an_address' }

export type Given = {
  sessionId: number
  title: string
  url: string
  file: { name: string; content: Uint8Array<ArrayBuffer> } | undefined
}

/** Whoever leads a session, or the team, adds a file or a link to it. A file wins over a link. */
export async function addMaterial(
  services: Services,
  actor: Actor,
  edition: Edition,
  { sessionId, title, url, file }: Given,
): Promise<Result<true, MaterialRefusal>> {
  const { maxMaterialBytes: maxBytes } = sectionOf(edition)
  await requireLeader(services.db, actor, edition, sessionId)
  if (!file && url === '') return refuse({ code: 'material_missing' })
  if (!file && !/^https?:\/\/\S+$/.test(url)) return refuse({ code: 'not_an_address' })
  const stored = file && (await services.files.put(file.content, { maxBytes, allow: KINDS }))
  if (stored && !stored.ok) return stored
  return services.db.transaction().execute(async tx => {
    const at = services.now()
    if (stored) await rememberFile(tx, stored.value, at)
    const content = stored ? { sha256: stored.value.sha256, fileName: file.name } : { url }
    const named = title.trim() || (file?.name ?? url)
    const { id } = await store.addMaterial(tx, { sessionId, title: named, by: actor.personId, at, ...content })
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'session_material', subjectId: id }
    await record(tx, { ...about, kind: 'added', data: { sessionId } })
    return done(true)
  })
}

/** Takes one back. */
export async function removeMaterial(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { sessionId, id }: { sessionId: number; id: number },
): Promise<void> {
  await requireLeader(db, actor, edition, sessionId)
  await db.transaction().execute(async tx => {
    const at = now()
    if ((await store.removeMaterial(tx, sessionId, id, at)) === 0) return
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'session_material', subjectId: id }
    await record(tx, { ...about, kind: 'removed', data: { sessionId } })
  })
}

async function requireLeader(db: Services['db'], actor: Actor, edition: Edition, sessionId: number) {
  const session = await findSession(db, edition.id, sessionId)
  if (!session || !leads(actor, edition.id, session)) throw new NotFound()
}
