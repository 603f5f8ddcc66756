import { readFile } from 'node:fs/promises'
import { applyEdition } from '../../src/features/challenges/index.ts'
import { type Applying, apply, editionById, parse, use } from '../../src/features/edition/index.ts'
import type { EditionData } from '../../src/features/edition/rules.ts'
import { applyForms } from '../../src/features/forms/index.ts'
import { grantRole } from '../../src/features/people/index.ts'
import type { Services } from '../../src/platform/services.ts'

/** Puts an edition file in force with its challenges and seats, with a few changes when a test needs them. */
export async function useEdition(
  services: Services,
  {
    id = 'eig-2',
    change = (data: EditionData) => data,
    reason = '',
  }: { id?: string; change?: (data: EditionData) => EditionData; reason?: string } = {},
) {
  const parsed = parse(await readFile(new URL(`../../editions/${id}.yaml`, import.meta.url), 'utf8'))
  if (!('data' in parsed) || parsed.data.kind !== 'edition') throw new Error(`${id} cannot be run`)
  const data = change(parsed.data)
  const applied = await apply(services, { data, reason, actorId: null, onApplied: prepare(services.now()) })
  if (!applied.ok) throw new Error(`${id} was refused: ${applied.refusal.code}`)
}

/** What later slices write when an edition is applied, as the command line does. */
export const prepare =
  (at: Date): NonNullable<Applying['onApplied']> =>
  async (tx, edition) => {
    await applyEdition(tx, edition)
    await applyForms(tx, edition, { at })
  }

/** The same edition under another id and title, with challenges of its own: for what happens when there are two. */
export const another = (id: string, title: string) => (data: EditionData) => {
  const inIt = (challenge: string) => challenge.replace(data.id, id)
  return {
    ...data,
    id,
    title: { fr: title, en: title },
    challenges: data.challenges.map(it => ({ ...it, id: inIt(it.id) })),
    teams: { ...data.teams, exceptions: data.teams.exceptions.map(it => ({ ...it, challenge: inIt(it.challenge) })) },
  }
}

/** Applies that other edition, which somebody runs, and puts it in force. */
export async function goOverTo(services: Services, change: (data: EditionData) => EditionData): Promise<void> {
  await useEdition(services, { change })
  const { id: editionId } = change((await editionById(services.db, 'eig-2')) as EditionData)
  const person = { email: 'next@example.org', fullName: 'Alix Martin', lang: 'fr', challengeId: null } as const
  await grantRole(services, null, { ...person, editionId, role: 'team' })
  const put = await use(services, { actor: null, editionId, reason: 'L’appel ouvre demain' })
  if (!put.ok) throw new Error(`${editionId} was not put in force: ${put.refusal.code}`)
}
