import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { ENGINE_VERSION } from '../engine/matching/index.ts'
import { findRun, runFile } from '../features/assignments/index.ts'
import { currentEdition } from '../features/edition/index.ts'
import { loadConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/db/index.ts'

const usage = `cohorte export run NUMBER --out RUN.json [--edition ID]

Writes a matching run of the edition in force, or of another: the problem, the outcome and the certificate, in one file that
"cohorte verify RUN.json" checks, and so does "python3 verify/verify.py RUN.json", which shares no code with what made it.
People are named by the codes of their applications: whoever receives the file can still recognise some by their wishes.`

/** `export run`: 0 when the file is written, 1 when no such run has an outcome by the rules of now, 2 for a wrong command. */
export async function run(args: string[]): Promise<number> {
  const text = { type: 'string' } as const
  const options = { out: text, edition: text, help: { type: 'boolean' } } as const
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options })
  const [what, number] = positionals
  const id = Number(number)
  if (values.help || what !== 'run' || !Number.isSafeInteger(id) || !values.out || positionals.length > 2) {
    ;(values.help ? console.log : console.error)(usage)
    return values.help ? 0 : 2
  }
  const database = await openDatabase(loadConfig(process.env))
  try {
    const editionId = values.edition ?? (await currentEdition(database.db)).id
    const found = await findRun(database.db, editionId, id)
    const file = found && runFile(found)
    if (!file) {
      console.error(`${editionId} has no run ${id} finished by version ${ENGINE_VERSION} of the rules.`)
      return 1
    }
    await writeFile(values.out, `${JSON.stringify(file, null, 2)}\n`)
    console.log(`Run ${id} of ${editionId} is in ${values.out}.`)
    return 0
  } finally {
    await database.close()
  }
}
