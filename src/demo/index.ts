import { readFile } from 'node:fs/promises'
import type { Extras } from '../app.ts'
import { applyEdition } from '../features/challenges/index.ts'
import { apply, parse } from '../features/edition/index.ts'
import type { EditionData } from '../features/edition/rules.ts'
import type { Services } from '../platform/services.ts'
import type { MovableClock } from './clock.ts'

export { type MovableClock, movableClock } from './clock.ts'

/** Brings the demonstration world to life in this database, and gives the bar that every page shows. */
export async function openDemonstration(services: Services, clock: MovableClock): Promise<Extras> {
  await clock.load(services.db)
  const data = await readEdition(services.config.demonstrationEdition)
  await apply(services, { data, reason: '', actorId: null, onApplied: applyEdition })
  return {}
}

async function readEdition(file: string): Promise<EditionData> {
  const parsed = parse(await readFile(file, 'utf8'))
  if (!('data' in parsed) || parsed.data.kind !== 'edition')
    throw new Error(`${file} is not an edition that can be run`)
  return parsed.data
}
