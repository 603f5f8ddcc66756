// npm run rush: the last minute of a call. Candidates submit while the server is killed; then what is kept is proved.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { progressOn } from '../src/cli/progress.ts'
import { printReport } from './rush/report.ts'
import { type Rush, rush } from './rush/run.ts'

const PDF_BYTES = 200_000
const USAGE = `npm run rush [-- --candidates 1000 --seconds 60 --kills 3 --database URL]

Candidates submit complete files just before a closing instant while the server is killed and restarted.
Without --database on the embedded PostgreSQL; the one given must be empty. Ends with 1 when a promise is broken.`

const text = { type: 'string' } as const
const { values } = parseArgs({
  options: {
    candidates: { ...text, default: '1000' },
    seconds: { ...text, default: '60' },
    kills: { ...text, default: '3' },
    database: text,
    help: { type: 'boolean' },
  },
})

async function run(asked: Rush) {
  const dataDir = await mkdtemp(join(tmpdir(), 'cohorte-rush-'))
  const bar = progressOn(process.stderr)
  try {
    const rushed = await rush(dataDir, asked, (_, done, total) => bar.tell(done, total))
    bar.end()
    if (!printReport(rushed, asked)) process.exitCode = 1
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

if (values.help) console.log(USAGE)
else {
  const [candidates = 0, seconds = 0, kills = 0] = [values.candidates, values.seconds, values.kills].map(Number)
  if (!(candidates >= 20 && seconds >= 2 && kills >= 0)) {
    console.error(USAGE)
    process.exitCode = 2
  } else await run({ candidates, seconds, kills, pdfBytes: PDF_BYTES, database: values.database })
}
