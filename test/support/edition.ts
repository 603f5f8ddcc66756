import { readFile } from 'node:fs/promises'
import { applyEdition } from '../../src/features/challenges/index.ts'
import { apply, parse } from '../../src/features/edition/index.ts'
import type { EditionData } from '../../src/features/edition/rules.ts'
import type { Services } from '../../src/platform/services.ts'

/** Puts an edition file in force with its challenges and seats, with a few changes when a test needs them. */
export async function useEdition(
  services: Services,
  {
    id = 'eig-2',
    change = (data: EditionData) => data,
  }: { id?: string; change?: (data: EditionData) => EditionData } = {},
) {
  const parsed = parse(await readFile(new URL(`../../editions/${id}.yaml`, import.meta.url), 'utf8'))
  if (!('data' in parsed) || parsed.data.kind !== 'edition') throw new Error(`${id} cannot be run`)
  const data = change(parsed.data)
  const applied = await apply(services, { data, reason: '', actorId: null, onApplied: applyEdition })
  if (!applied.ok) throw new Error(`${id} was refused: ${applied.refusal.code}`)
}
