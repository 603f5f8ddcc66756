import type { Applied } from '../../src/features/edition/index.ts'
import { currentEdition } from '../../src/features/edition/index.ts'
import { grantRole } from '../../src/features/people/index.ts'
import { assignReadings, decide, recordReadings } from '../../src/features/reviews/index.ts'
import type { Kind, Outcome } from '../../src/features/reviews/rules.ts'
import type { Actor, Services } from '../../src/platform/services.ts'
import { candidate } from './candidate.ts'

export const DURING_CALL = '2017-10-16T08:00:00Z'
export const AFTER_CALL = '2017-11-01T08:00:00Z'

type Named = { email: string; name: string; employer?: string }

/** Somebody with a role in edition 2, for verbs called without HTTP. */
export async function withRole(
  services: Services,
  role: 'team' | 'reader',
  { email, name, employer }: Named,
): Promise<Actor> {
  const given = { email, fullName: name, lang: 'fr', editionId: 'eig-2', role, challengeId: null } as const
  const personId = await grantRole(services, null, { ...given, ...(employer && { employer }) })
  return { personId, name, email, sessionId: 'test', grants: [{ role, editionId: 'eig-2', challengeId: null }] }
}

const READERS = ['Ada Fontaine', 'Bilal Mercier', 'Chloé Verdier', 'Diego Rivoire', 'Emma Sauvage', 'Farid Lemaire']

/** So many submitted files of edition 2, the team and readers, and the clock after the call; nothing is decided yet. */
export async function preselectionWorld(
  { services, setClock }: { services: Services; setClock: (at: string) => void },
  { files, readers = 3 }: { files: number; readers?: number },
) {
  const lasts = ['Quartz', 'Basalte', 'Granit', 'Schiste', 'Gneiss', 'Silex', 'Marbre', 'Ardoise', 'Craie', 'Tuf']
  for (let i = 0; i < files; i += 1)
    await candidate(services, `c${i}@example.org`, {
      values: { 'a.first_name': `Zélie${i}`, 'a.last_name': lasts[i % lasts.length] ?? 'Quartz' },
    })
  setClock(AFTER_CALL)
  const edition = await currentEdition(services.db)
  const team = await withRole(services, 'team', { email: 'team@example.org', name: 'Tess Équipe' })
  const people: Actor[] = []
  for (const [i, name] of READERS.slice(0, readers).entries())
    people.push(await withRole(services, 'reader', { email: `r${i}@example.org`, name }))
  const submitted = services.db.selectFrom('application').where('state', '=', 'submitted')
  const rows = await submitted.select(['id', 'code']).orderBy('id').execute()
  return { edition, team, readers: people, files: rows }
}

type World = { edition: Applied; team: Actor }

/** Takes the same decision on these files, or throws. */
export async function decideAll(
  services: Services,
  { edition, team }: World,
  ids: readonly number[],
  { kind, outcome = 'yes', reason = 'Test.' }: { kind: Kind; outcome?: Outcome; reason?: string },
) {
  const decisions = ids.map(applicationId => ({ applicationId, kind, outcome, reason }))
  const decided = await decide(services, team, edition, decisions)
  if (!decided.ok) throw new Error(`not decided: ${decided.refusal.code}`)
}

/** Makes these files eligible and complete, and gives each its readings. */
export async function openReadings(services: Services, world: World, ids: readonly number[]) {
  await decideAll(services, world, ids, { kind: 'eligibility' })
  await decideAll(services, world, ids, { kind: 'completeness' })
  const assigned = await assignReadings(services, world.team, world.edition, { seed: 'test' })
  if (!assigned.ok) throw new Error(`not assigned: ${assigned.refusal.code}`)
}

/** Every reading of this reader, by the code of its file. */
export async function pileOf(services: Services, reader: Actor): Promise<string[]> {
  const rows = await services.db
    .selectFrom('reading')
    .innerJoin('application', 'application.id', 'reading.application_id')
    .select('code')
    .where('reader_id', '=', reader.personId)
    .where('reading.state', '<>', 'recused')
    .orderBy('reading.id')
    .execute()
  return rows.map(({ code }) => code)
}

/** The same mark everywhere. */
const marksOf = ({ criteria }: Applied, mark: number) => Object.fromEntries(criteria.map(({ code }) => [code, mark]))

/** This reader finishes these files with the same mark everywhere, or throws. */
export async function finishReadings(
  services: Services,
  edition: Applied,
  reader: Actor,
  { codes, mark = 3 }: { codes: readonly string[]; mark?: number },
) {
  const given = codes.map(code => ({
    code,
    marks: marksOf(edition, mark),
    remark: 'Clair et concret.',
    advice: mark > 2 ? ('preselect' as const) : ('reject' as const),
    finish: true,
  }))
  const recorded = await recordReadings(services, reader, edition, given)
  if (!recorded.ok) throw new Error(`not recorded: ${recorded.refusal.code}`)
}
