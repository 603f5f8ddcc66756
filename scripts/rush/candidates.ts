import { setTimeout as sleep } from 'node:timers/promises'
import { paths } from '../../src/features/applications/paths.ts'
import { type Candidate, pdfOf } from '../bench/world.ts'
import { type Answer, type Cut, exchange, type Posted } from './exchange.ts'

/** What one candidate saw, by their own clock: the receipts they were led to, and how their wait ended. */
export type Told = {
  personId: number
  outcome: 'received' | 'refused'
  references: string[]
  /** The answers to their submissions, in order: those that came. */
  answers: Answer[]
  /** Requests whose connection ended before an answer. */
  broken: number
  /** From the first request to the last answer, retries included, in ms. */
  waited: number
}

type Rush = { port: number; pdfBytes: number }

/** Somebody presses the button again after about so long, or twice that. */
const RETRY_MS = 800
const FORM = 'application/x-www-form-urlencoded'
const RECEIPT = paths.receipt.fr.replace(':reference', '')

/**
 * One person at the last moment: sends a CV, submits, and tries each again until an answer comes. One in ten loses the connection in
 * the middle of the CV, one in ten just after submitting, one in ten submits twice. Throws on an answer nobody should get.
 */
export async function rushOne({ port, pdfBytes }: Rush, candidate: Candidate, number: number): Promise<Told> {
  const told: Told = {
    personId: candidate.personId,
    outcome: 'refused',
    references: [],
    answers: [],
    broken: 0,
    waited: 0,
  }
  const start = Date.now()
  const insist = (posted: Posted, cut?: Cut) => untilAnswered({ port, told }, posted, cut)
  const uploaded = await insist(uploadOf(candidate, pdfBytes), number % 10 === 3 ? 'midway' : undefined)
  expect(uploaded, paths.files.fr)
  for (let times = number % 10 === 5 ? 2 : 1; times > 0; times -= 1) {
    const answer = await insist(submissionOf(candidate), number % 10 === 7 && times === 1 ? 'unread' : undefined)
    expect(answer, RECEIPT)
    told.answers.push(answer)
    if (answer.status === 303) told.references.push(decodeURIComponent(answer.location.slice(RECEIPT.length)))
    told.outcome = told.references.length > 0 ? 'received' : 'refused'
  }
  return { ...told, waited: Date.now() - start }
}

/** An answer of the server’s own trouble is one to try again, as its page says. */
async function untilAnswered({ port, told }: { port: number; told: Told }, posted: Posted, cut: Cut | undefined) {
  for (let first = true; ; first = false) {
    const answer = await exchange(port, posted, first ? cut : undefined).catch(() => undefined)
    if (answer && answer.status < 500) return answer
    told.broken += 1
    await sleep(RETRY_MS + Math.random() * RETRY_MS)
  }
}

/** Where they are led, or the page that says that the call has closed. */
function expect({ status, location }: Answer, path: string) {
  if (status === 409 || (status === 303 && location.startsWith(path))) return
  throw new Error(`${path} was expected, not ${status} ${location}`)
}

function uploadOf({ cookie }: Candidate, bytes: number): Posted {
  const boundary = '----cohorte-rush-7MA4YWxkTrZu0gW'
  const open = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="cv.pdf"\r\nContent-Type: application/pdf\r\n\r\n`
  const body = Buffer.concat([Buffer.from(open), pdfOf(bytes), Buffer.from(`\r\n--${boundary}--\r\n`)])
  return {
    path: paths.fileUpload.fr.replace(':kind', 'cv'),
    type: `multipart/form-data; boundary=${boundary}`,
    body,
    cookie,
  }
}

/** Without the revision seen: a CV sent twice makes two. */
const submissionOf = ({ cookie }: Candidate): Posted => ({
  path: paths.submission.fr,
  type: FORM,
  body: Buffer.from(''),
  cookie,
})
