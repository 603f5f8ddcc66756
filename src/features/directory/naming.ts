import type { Db } from '../../platform/db/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import { editionById, listEditions } from '../edition/index.ts'
import type { EditionData } from '../edition/rules.ts'
import { listSkills } from './queries.ts'
import { LEVELS, type Level } from './rules.ts'

type Named = Pick<EditionData, 'directory'>

/** How a skill is called: in the reader's language when it is of the edition's list, as typed when somebody proposed it. */
export const nameOfSkill = (
  { directory }: Named,
  lang: Lang,
  { code, name }: { code: string | null; name: string | null },
): string => directory?.skills.find(it => it.code === code)?.name[lang] ?? name ?? code ?? ''

/** Every skill of an edition to choose from: those of its list, then those proposed. One query. */
export async function skillChoices(db: Db, edition: Named & { id: string }, lang: Lang) {
  const listed = (edition.directory?.skills ?? []).map(it => ({ value: it.code, label: it.name[lang] }))
  const proposed = (await listSkills(db, edition.id)).filter(it => it.code === null)
  return [...listed, ...proposed.map(it => ({ value: String(it.id), label: it.name ?? '' }))]
}

/** The editions applied here with what their people's cards name; a handful of queries, as many as there are editions and one. */
export async function placesOf(db: Db) {
  const listed = await listEditions(db)
  const whole = await Promise.all(listed.map(it => editionById(db, it.id)))
  return whole.flatMap(it => it ?? [])
}

type Levelled = { code: string | null; name: string | null; level: Level }

/** Rows by skill, in the order in which they come, with what `put` makes of each level's lines. */
export function bySkill<R extends Levelled, T>(
  edition: Named,
  lang: Lang,
  rows: readonly R[],
  put: (lines: readonly R[]) => T,
): ({ skill: string } & Record<Level, T>)[] {
  const names = [...new Set(rows.map(it => nameOfSkill(edition, lang, it)))]
  return names.map(skill => {
    const own = rows.filter(it => nameOfSkill(edition, lang, it) === skill)
    const levels = LEVELS.map(level => [level, put(own.filter(it => it.level === level))] as const)
    return { skill, ...(Object.fromEntries(levels) as Record<Level, T>) }
  })
}
