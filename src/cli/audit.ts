import { parseArgs } from 'node:util'
import { type Broken, type Chain, verifyChain } from '../platform/audit/index.ts'
import { loadConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/db/index.ts'

const usage = `cohorte audit verify [--edition EDITION]

Recomputes the chain of events and names the first that was altered, removed or moved.`

/** `audit verify`: recomputes the chain of events. 0 when it holds, 1 with the first altered row when not, 2 for a wrong command. */
export async function run(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { edition: { type: 'string' }, help: { type: 'boolean' } },
  })
  if (values.help || positionals.join(' ') !== 'verify') {
    console.log(usage)
    return values.help ? 0 : 2
  }
  const database = await openDatabase(loadConfig(process.env))
  try {
    const outcome = await verifyChain(database.db, values.edition)
    if (!outcome.ok) console.error(sayBroken(outcome.refusal))
    else for (const chain of outcome.value) console.log(sayChain(chain))
    return outcome.ok ? 0 : 1
  } finally {
    await database.close()
  }
}

const nameOf = (editionId: string | null) => editionId ?? '(no edition)'

function sayChain({ editionId, sealed, unsealed, head }: Chain) {
  return `${nameOf(editionId)}: ${sealed} events in the chain, all as they were written; ${unsealed} not sealed yet. Last link: ${head}`
}

function sayBroken({ code, editionId, seq, eventId }: Broken) {
  const place = seq === null ? 'not sealed yet' : `place ${seq}`
  const event = eventId === null ? place : `event ${eventId} (${place})`
  return `${nameOf(editionId)}: ${problems[code]}: ${event}`
}

const problems = {
  content_altered: 'what an event says was altered after it was written',
  reason_altered: 'the reason of an event was altered after it was given',
  link_altered: 'an event was moved, or its link altered',
  event_missing: 'an event is missing',
  head_altered: 'the recorded end of the chain was altered',
} satisfies Record<Broken['code'], string>
