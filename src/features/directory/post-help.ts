import { type Day, plusDays } from '../../kernel/day.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import * as queries from './queries.ts'
import { canPost, LONGEST_DAYS, type PostKind, type PostRefusal } from './rules.ts'
import * as store from './store.ts'

/** `skills` by the code of a skill of the list, or by the id of a proposed one as text. */
export type Posting = {
  kind: PostKind
  wide: boolean
  title: string
  body: string
  until: Day
  skills: readonly string[]
}

/** Asks for help, or offers it, to one's cohort or to every cohort, until a day. Returns the id of the post. */
export function postHelp(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { personId }: Pick<Actor, 'personId'>,
  edition: Edition,
  it: Posting,
): Promise<Result<number, PostRefusal>> {
  return db.transaction().execute(async tx => {
    const { current } = await queries.findStanding(tx, personId)
    if (!edition.directory || !current.includes(edition.id)) throw new NotFound()
    const at = now()
    const today = dayOf(at, edition.zone)
    const allowed = canPost({ ...it, today, latest: plusDays(today, LONGEST_DAYS) })
    if (!allowed.ok) return allowed
    await store.addListed(
      tx,
      edition.id,
      edition.directory.skills.map(({ code }) => code),
    )
    const skills = (await queries.listSkills(tx, edition.id)).filter(({ code, id }) =>
      it.skills.includes(code ?? String(id)),
    )
    const words = { ...it, title: it.title.trim(), body: it.body.trim() }
    const id = await store.addPost(tx, {
      ...words,
      editionId: edition.id,
      personId,
      skillIds: skills.map(k => k.id),
      at,
    })
    const about = { editionId: edition.id, actorId: personId, at, subject: 'help_post', subjectId: id }
    await record(tx, { ...about, kind: 'posted', to: 'open', data: { kind: it.kind } })
    return done(id)
  })
}
