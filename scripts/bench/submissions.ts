import { join } from 'node:path'
import { paths } from '../../src/features/applications/paths.ts'
import { insertBare, makeFolder, openClients, readWritten } from './bare-inserts.ts'
import { type Figures, figuresOf, type Round, ratioOf, timeUnits } from './figures.ts'
import type { Running } from './processes.ts'
import { openWires, postRequest, type Wire } from './wire.ts'
import { type Candidate, pdfOf } from './world.ts'

const CLIENTS = 32
const PDF_BYTES = 200_000

export type SubmissionFigures = { ours: Figures; limit: Figures; ratio: number; clients: number; pdfBytes: number }

type Measuring = { cohorte: Running; url: string; folder: string; candidates: readonly Candidate[]; rounds: number }

/** How many candidates `rounds` rounds of `each` submissions need, both sides and the round that warms up included. */
export const candidatesFor = (rounds: number, each: number): number => (rounds + 1) * each * 2

/**
 * Complete submissions per second, a CV of 200 kB uploaded and the application submitted, beside the same rows and the
 * same file written by the bare driver in the same database, in alternate rounds.
 */
export async function measureSubmissions(it: Measuring, alive: (what: string) => void): Promise<SubmissionFigures> {
  const clients = await openClients(it.url, CLIENTS)
  const folder = join(it.folder, 'bare-files')
  await makeFolder(folder)
  const each = it.candidates.length / (it.rounds + 1) / 2
  const part = (index: number) => it.candidates.slice(index * each, (index + 1) * each)
  const ours: Round[] = []
  const limits: Round[] = []
  try {
    for (let round = 0; round <= it.rounds; round += 1) {
      alive(round === 0 ? 'submissions, warming up' : `submissions, round ${round} of ${it.rounds}`)
      const sent = await submitAll(it.cohorte.port, part(round * 2))
      const written = await readWritten(clients[0] as (typeof clients)[number])
      const files = part(round * 2 + 1).map(candidate => ({ candidate, pdf: pdfOf(PDF_BYTES) }))
      const inserted = await timeUnits(files, clients, (unit, client) => insertBare({ folder, written }, client, unit))
      if (round === 0) continue
      ours.push(sent)
      limits.push(inserted)
    }
  } finally {
    await Promise.all(clients.map(client => client.end()))
  }
  const figures = { ours: figuresOf(ours), limit: figuresOf(limits), ratio: ratioOf(ours, limits) }
  return { ...figures, clients: CLIENTS, pdfBytes: PDF_BYTES }
}

/** Requests are written before the clock starts: making them is the browser's work. */
async function submitAll(port: number, candidates: readonly Candidate[]): Promise<Round> {
  const requests = candidates.map(it => [uploadOf(port, it), submissionOf(port, it)] as const)
  const wires = await openWires(port, CLIENTS)
  try {
    return await timeUnits(requests, wires, async ([upload, submission], wire) => {
      await expectLeadTo(wire, upload, paths.files.fr)
      await expectLeadTo(wire, submission, paths.receipt.fr.replace(':reference', ''))
    })
  } finally {
    for (const wire of wires) wire.close()
  }
}

async function expectLeadTo(wire: Wire, request: Buffer, path: string) {
  const { status, head } = await wire.send(request)
  const location = /^location: (.*)$/im.exec(head)?.[1] ?? ''
  if (status !== 303 || !location.startsWith(path)) throw new Error(`${path} was expected, not ${status} ${location}`)
}

function uploadOf(port: number, { cookie }: Candidate): Buffer {
  const boundary = '----cohorte-bench-7MA4YWxkTrZu0gW'
  const open = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="cv.pdf"\r\nContent-Type: application/pdf\r\n\r\n`
  const body = Buffer.concat([Buffer.from(open), pdfOf(PDF_BYTES), Buffer.from(`\r\n--${boundary}--\r\n`)])
  const path = paths.fileUpload.fr.replace(':kind', 'cv')
  return postRequest(port, path, `multipart/form-data; boundary=${boundary}`, body, { Cookie: cookie })
}

const submissionOf = (port: number, { cookie }: Candidate): Buffer =>
  postRequest(port, paths.submission.fr, 'application/x-www-form-urlencoded', Buffer.from('revision=2'), {
    Cookie: cookie,
  })
