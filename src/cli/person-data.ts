import { parseArgs } from 'node:util'
import { copyOf, erasePerson, findSomebody, previewErasure } from '../features/privacy/index.ts'
import { loadConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/db/index.ts'
import { openQueue } from '../platform/jobs/index.ts'
import { jobNames } from '../work.ts'

/** `person export` and `person erase`, for somebody by their address. 0 when done, 1 for nobody, 2 for a wrong command. */
export async function run(what: 'export' | 'erase', args: string[], usage: string): Promise<number> {
  const options = { email: { type: 'string' }, confirm: { type: 'boolean' } } as const
  const { values } = parseArgs({ args, options })
  if (!values.email) {
    console.log(usage)
    return 2
  }
  const database = await openDatabase(loadConfig(process.env))
  try {
    const somebody = await findSomebody(database.db, { email: values.email })
    if (!somebody) {
      console.error('Nobody has this address.')
      return 1
    }
    const now = new Date()
    if (what === 'export') console.log(JSON.stringify(await copyOf(database.db, somebody, now), null, 2))
    else if (!values.confirm) tell(await previewErasure(database.db, somebody, now), 'would be erased')
    else await erase(database, somebody.personId)
    return 0
  } finally {
    await database.close()
  }
}

async function erase({ db, url }: Awaited<ReturnType<typeof openDatabase>>, personId: number): Promise<void> {
  const queue = await openQueue({ url, works: false, onError: fault => console.error(fault.message) }, jobNames)
  try {
    const services = { enqueue: queue.enqueue, now: () => new Date() }
    const why = { cause: 'command', requestId: null, by: null } as const
    const erased = await db.transaction().execute(tx => erasePerson(services, tx, personId, why))
    if (erased) tell(erased, 'erased')
  } finally {
    await queue.close()
  }
}

function tell({ counts, held }: Awaited<ReturnType<typeof previewErasure>>, done: string): void {
  for (const { rows, table } of counts) console.log(`${String(rows).padStart(6)}  ${table}`)
  console.log(`${counts.reduce((sum, it) => sum + it.rows, 0)} rows ${done}.`)
  for (const { code, editionId, until } of held)
    console.log(`Held in ${editionId}: ${code}${until ? ` until ${until}` : ''}`)
}
