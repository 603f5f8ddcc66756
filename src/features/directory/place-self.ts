import { NotFound } from '../../kernel/not-found.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import * as queries from './queries.ts'
import type { Level } from './rules.ts'
import * as store from './store.ts'

/** `levels` by the code of a skill of the list, or by the id of a proposed one as text; `proposed` is a skill that is missing. */
export type Placing = { levels: Readonly<Record<string, Level>>; proposed?: { name: string; level: Level } | undefined }

/** Says on which skills somebody is an expert, is interested or wants to learn, in place of what they said before. */
export function placeSelf(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { personId }: Pick<Actor, 'personId'>,
  edition: Edition,
  { levels, proposed }: Placing,
): Promise<void> {
  return db.transaction().execute(async tx => {
    const { current } = await queries.findStanding(tx, personId)
    if (!edition.directory || !current.includes(edition.id)) throw new NotFound()
    await store.addListed(
      tx,
      edition.id,
      edition.directory.skills.map(it => it.code),
    )
    const chosen = new Map<number, Level>()
    for (const { code, id } of await queries.listSkills(tx, edition.id)) {
      const level = levels[code ?? String(id)]
      if (level) chosen.set(id, level)
    }
    if (proposed) chosen.set(await store.addProposed(tx, edition.id, proposed.name, personId), proposed.level)
    await store.putLevels(tx, { editionId: edition.id, personId, levels: chosen })
    const about = {
      editionId: edition.id,
      actorId: personId,
      at: now(),
      subject: 'directory_card',
      subjectId: personId,
    }
    await record(tx, { ...about, kind: 'skills_stated', data: { count: chosen.size } })
  })
}
