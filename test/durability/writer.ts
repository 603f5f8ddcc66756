import { writeSync } from 'node:fs'
import { addFile, submit } from '../../src/features/applications/index.ts'
import { applyEdition } from '../../src/features/challenges/index.ts'
import { apply, dataOf } from '../../src/features/edition/index.ts'
import { loadConfig } from '../../src/platform/config.ts'
import { silentLog } from '../../src/platform/log.ts'
import { openPlatform } from '../../src/platform/open.ts'
import type { Services } from '../../src/platform/services.ts'
import { candidate, editionTwo } from '../support/candidate.ts'
import { pdfOf } from '../support/pdf.ts'

// Applies without end, several candidates at a time, and says each reference once it is acknowledged, as its candidate would read it.
const [dataDir, firstNumber] = process.argv.slice(2)
if (!dataDir || !firstNumber) throw new Error('Usage: writer.ts <data folder> <first number>')

const CANDIDATES = 8
const DURING_THE_CALL = new Date('2017-10-16T08:00:00Z')
let next = Number(firstNumber)

/** A whole application: a draft, a CV that nobody else has, a submission. */
async function applyOnce(services: Services, number: number) {
  const { actor, edition } = await candidate(services, `candidate-${number}@example.org`, { submitted: false })
  const content = new Uint8Array(Buffer.concat([pdfOf(1), Buffer.from(`% ${number}\n%%EOF\n`)]))
  const added = await addFile(services, actor, edition, { kind: 'cv', name: 'cv.pdf', content })
  if (!added.ok) throw new Error(`the file of candidate ${number} was refused: ${added.refusal.code}`)
  const submitted = await submit(services, actor, edition, { lang: 'fr' })
  if (!submitted.ok) throw new Error(`candidate ${number} was refused: ${submitted.refusal.code}`)
  writeSync(1, `${submitted.value.reference}\n`)
}

async function applyForEver(services: Services) {
  for (;;) {
    const number = next
    next += 1
    await applyOnce(services, number)
  }
}

/** The first writer puts the edition in force; those after it find it there. */
async function ensureEdition(services: Services) {
  const data = dataOf(editionTwo())
  const applied = await apply(services, { data, reason: '', actorId: null, onApplied: applyEdition })
  if (!applied.ok && applied.refusal.code !== 'nothing_changed') throw new Error('edition 2 was refused')
}

const config = loadConfig({ COHORTE_MODE: 'development', DATA_DIR: dataDir })
const platform = await openPlatform({ config, log: silentLog, jobs: [], works: false, now: () => DURING_THE_CALL })
await ensureEdition(platform.services)
// When the server is killed under us every candidate fails: that is the test, and the process just ends.
await Promise.all(Array.from({ length: CANDIDATES }, () => applyForEver(platform.services))).catch(() =>
  process.exit(3),
)
