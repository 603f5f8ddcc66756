import { openFellowships } from '../../src/features/hiring/index.ts'
import { listFiles } from '../../src/features/hiring/queries.ts'
import { accept, findOwnAnswer, prepareResults, releaseResults } from '../../src/features/offers/index.ts'
import type { Result } from '../../src/kernel/result.ts'
import { approveList, CODES, heardWorld, NOTIFIED } from './results.ts'

/** The code of a refusal, or `done`. */
export const codeOf = (result: Result<unknown, { code: string }>): string => (result.ok ? 'done' : result.refusal.code)

/** The world of the results once DATA1, DEV1 (both PrédiSauvetage) and DEV2 (EIG Link) have accepted and have a fellowship. */
export async function fellowsWorld() {
  const world = await heardWorld()
  const { edition, services, setClock, team } = world
  await approveList(services, team)
  must(await prepareResults(services, team, edition))
  setClock(NOTIFIED)
  must(await releaseResults(services, team, edition, CODES.length))
  for (const code of ['DATA1', 'DEV1', 'DEV2'])
    must(await accept(services, world.actorOf(code), edition, await offerOf(world, code)))
  await openFellowships(services, edition)
  const fileOf = async (code: string) => {
    const { personId } = world.actorOf(code)
    const file = (await listFiles(services.db, edition.id)).filter(it => it.personId === personId).at(-1)
    if (!file) throw new Error(`${code} has no fellowship`)
    return file
  }
  return { ...world, fileOf }
}

export async function offerOf({ actorOf, edition, services }: Awaited<ReturnType<typeof heardWorld>>, code: string) {
  const who = { editionId: edition.id, personId: actorOf(code).personId, now: services.now() }
  const answer = await findOwnAnswer(services.db, who)
  if (!answer?.offer) throw new Error(`${code} was offered nothing`)
  return answer.offer.id
}

function must(result: Result<unknown, { code: string }>): void {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`)
}
