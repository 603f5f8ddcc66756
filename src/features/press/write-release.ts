import { addressWord } from '../../kernel/address-word.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition, ReleaseKind } from '../edition/rules.ts'
import { requireTeam } from '../people/rules.ts'
import { loadLocked, tell } from './here.ts'
import { canWrite, mayRewrite, type ReleaseRefusal, type ReleaseText } from './rules.ts'
import * as store from './store.ts'
import { fr } from './text.fr.ts'

type With = Pick<Services, 'db' | 'now'>

/** The first words of a release, as the edition's file has them. */
export const firstWords = ({ press }: Pick<Edition, 'press'>, kind: ReleaseKind): ReleaseText => {
  const empty = { fr: '', en: '' }
  return { headline: empty, lead: empty, closing: empty, ...press.releases?.[kind], quotes: [], features: [] }
}

/** The team starts the release of a kind, with the edition's words. Gives its id; undefined when there already is one. */
export async function startRelease(
  { db, now }: With,
  actor: Actor,
  edition: Edition,
  kind: ReleaseKind,
): Promise<number | undefined> {
  requireTeam(actor, edition.id)
  return db.transaction().execute(async tx => {
    const at = now()
    const slug = addressWord(`${edition.id} ${fr.release.kinds[kind]}`)
    const id = await store.addRelease(tx, { editionId: edition.id, kind, slug, at })
    if (id === undefined) return undefined
    const words = firstWords(edition, kind)
    await store.addVersion(tx, { releaseId: id, number: 1, words, reason: '', by: actor.personId, at })
    const release = await loadLocked(tx, edition.id, id)
    await tell(tx, release, { kind: 'started', to: 'draft', by: actor.personId, at })
    return id
  })
}

type Writing = { id: number; words: ReleaseText; reason: string; readVersion: number }

/**
 * The team writes a version on top of the one it read: a draft, to be cleared anew. What the public reads stays as it is until then;
 * a correction says what it corrects.
 */
export async function writeRelease(
  { db, now }: With,
  actor: Actor,
  edition: Edition,
  { id, readVersion, reason, words }: Writing,
): Promise<Result<true, ReleaseRefusal>> {
  requireTeam(actor, edition.id)
  return db.transaction().execute(async tx => {
    const release = await loadLocked(tx, edition.id, id)
    const allowed = mayRewrite(release)
    if (!allowed.ok) return allowed
    if (readVersion !== release.version) return refuse({ code: 'conflict' })
    const fit = canWrite(words)
    if (!fit.ok) return fit
    if (release.publishedVersion !== null && reason === '') return refuse({ code: 'missing', field: 'correction' })
    const at = now()
    const version = release.version + 1
    const known = edition.challenges.map(it => it.id)
    const kept = { ...words, features: words.features.filter(it => known.includes(it)) }
    await store.addVersion(tx, { releaseId: id, number: version, words: kept, reason, by: actor.personId, at })
    await store.putState(tx, id, 'draft', { version })
    await tell(tx, release, { kind: 'written', to: 'draft', by: actor.personId, at, reason, data: { version } })
    return done(true)
  })
}
