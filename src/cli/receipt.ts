import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { loadConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/db/index.ts'
import { readAttachments } from '../platform/documents/index.ts'
import { formatInstant } from '../platform/i18n/index.ts'
import {
  canonicalJson,
  listPublicKeys,
  type PublicJwk,
  type Receipt,
  type ReceiptProblem,
  readKeys,
  sha256Hex,
  verifyReceipt,
} from '../platform/signing/index.ts'

const usage = `cohorte receipt verify FILE [--key FILE|URL] [--content FILE]...

Says whether a receipt (its JSON, or the PDF that carries it) is exactly what was signed.

  --key      the public key: /.well-known/cohorte-keys.json of the programme's site, by address or saved in a
             file, or a PEM file; without it, the keys of this installation
  --content  the application's content as JSON, or one of its files: must be what the receipt is about`

/** `receipt verify`: 0 when the receipt holds, 1 when it does not, 2 for a wrong command or something that cannot be read. */
export async function run(args: readonly string[]): Promise<number> {
  const options = {
    key: { type: 'string' },
    content: { type: 'string', multiple: true },
    help: { type: 'boolean' },
  } as const
  const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options })
  const [verb, file, ...more] = positionals
  if (values.help) return say(usage, 0)
  if (verb !== 'verify' || file === undefined || more.length > 0) return say(usage, 2)
  try {
    const receipt = await readReceipt(file)
    const keys = values.key ? await readKeys(await fetchText(values.key)) : await ownKeys()
    const problem = verifyReceipt(receipt, keys)
    if (problem) return say(`NOT VALID: ${sayProblem(problem)}`, 1)
    return await report(receipt as Receipt, values.content ?? [])
  } catch (fault) {
    return say(`Could not verify: ${fault instanceof Error ? fault.message : String(fault)}`, 2)
  }
}

function say(text: string, code: number): number {
  if (code === 0) console.log(text)
  else console.error(text)
  return code
}

/** The receipt in a JSON file, or attached to a PDF; `undefined` when a PDF carries none. */
async function readReceipt(path: string): Promise<unknown> {
  const bytes = await readFile(path)
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') return parseJson(bytes.toString('utf8'))
  return readAttachments(bytes)
    .map(parseJson)
    .find(it => typeof it === 'object' && it !== null && 'type' in it && it.type === 'cohorte-receipt')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function fetchText(place: string): Promise<string> {
  if (!/^https?:\/\//.test(place)) return readFile(place, 'utf8')
  const answer = await fetch(place, { signal: AbortSignal.timeout(10_000) })
  if (!answer.ok) throw new Error(`${place} answered ${answer.status}`)
  return answer.text()
}

async function ownKeys(): Promise<PublicJwk[]> {
  const config = loadConfig(process.env)
  const database = await openDatabase(config)
  try {
    return await listPublicKeys(database.db, config)
  } finally {
    await database.close()
  }
}

const sayProblem = (problem: ReceiptProblem) =>
  ({
    not_a_receipt: 'this is not a Cohorte receipt, or the PDF was rewritten and no longer carries it',
    unknown_key: `it names a key that is not among those given${'keyId' in problem ? ` (${problem.keyId})` : ''}`,
    altered: 'it is not what was signed: something in it was changed',
  })[problem.code]

async function report(receipt: Receipt, contents: readonly string[]): Promise<number> {
  const received = formatInstant('en', new Date(receipt.receivedAt), receipt.zone)
  console.log(`VALID receipt ${receipt.reference} of edition ${receipt.edition}, candidate ${receipt.candidate}`)
  console.log(`Received ${received} (${receipt.receivedAt})`)
  console.log(`Content ${receipt.contentSha256}, signed with key ${receipt.keyId}`)
  for (const { name, sha256, size } of receipt.files) console.log(`File ${sha256} ${name} (${size} bytes)`)
  let strangers = 0
  for (const path of contents) {
    const about = matching(receipt, await readFile(path))
    console.log(
      about === undefined ? `${path}: NOT what this receipt is about` : `${path}: is ${about} of this receipt`,
    )
    if (about === undefined) strangers += 1
  }
  return strangers === 0 ? 0 : 1
}

/** What of the receipt these bytes are, or `undefined`. Content in JSON counts however it is laid out. */
function matching(receipt: Receipt, bytes: Buffer): string | undefined {
  const content = parseJson(bytes.toString('utf8'))
  const digests = [sha256Hex(bytes), ...(content === undefined ? [] : [sha256Hex(canonicalJson(content))])]
  if (digests.includes(receipt.contentSha256)) return 'the content'
  const file = receipt.files.find(it => digests.includes(it.sha256))
  return file && `the file ${file.name}`
}
