import { parseArgs } from 'node:util'
import { z } from 'zod'
import { currentEdition, editionById } from '../features/edition/index.ts'
import { grantRole } from '../features/people/index.ts'
import { loadConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/db/index.ts'

const usage = `cohorte person --email ADDRESS --name "FIRST LAST" --role ROLE [--challenge ID] [--edition ID] [--lang fr|en]

Gives somebody a role in the edition in force, or in another one that is applied; the person is created when unknown. They then sign in by e-mail link.
ROLE: team, reader, juror, operational_mentor, high_level_mentor, validator

cohorte person export --email ADDRESS
Writes everything that is kept about somebody as JSON, as they may be handed it.

cohorte person erase --email ADDRESS [--confirm]
Shows what an erasure would do, table by table, and what holds back the rest; does it with --confirm.`

const asked = z.object({
  email: z.email(),
  name: z.string().trim().min(1),
  role: z.enum(['team', 'reader', 'juror', 'operational_mentor', 'high_level_mentor', 'validator']),
  challenge: z.string().optional(),
  edition: z.string().optional(),
  lang: z.enum(['fr', 'en']).default('fr'),
})

/** The way in for the first member of a programme's team, and for scripts. */
export async function run(args: string[]): Promise<number> {
  const [what, ...rest] = args
  if (what === 'export' || what === 'erase') return (await import('./person-data.ts')).run(what, rest, usage)
  const text = { type: 'string' } as const
  const options = {
    email: text,
    name: text,
    role: text,
    challenge: text,
    edition: text,
    lang: text,
    help: { type: 'boolean' },
  } as const
  const { values } = parseArgs({ args, options })
  const parsed = asked.safeParse(values)
  if (values.help || !parsed.success) {
    console.log(parsed.success ? usage : `${z.prettifyError(parsed.error)}\n\n${usage}`)
    return values.help ? 0 : 2
  }
  const database = await openDatabase(loadConfig(process.env))
  try {
    const { email, name: fullName, role, challenge, edition: asked, lang } = parsed.data
    const edition = asked === undefined ? await currentEdition(database.db) : await editionById(database.db, asked)
    if (!edition) return refuse(`No edition ${asked} is applied: run \`cohorte edition apply\` first.`)
    const editionId = edition.id
    const granted = { email, fullName, lang, editionId, role, challengeId: challenge ?? null }
    await grantRole({ db: database.db, now: () => new Date() }, null, granted)
    console.log(`${fullName} <${email}> has the role ${role} in ${editionId}.`)
    return 0
  } finally {
    await database.close()
  }
}

function refuse(problem: string): 1 {
  console.error(problem)
  return 1
}
