import { access, constants, statfs } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { inspect } from 'node:util'
import type { Config } from '../../platform/config.ts'
import { closeDocuments, renderPdf } from '../../platform/documents/index.ts'
import { clamdScan, openFiles } from '../../platform/files/index.ts'
import { formatInstant } from '../../platform/i18n/index.ts'
import { checkSmtp, mailsLeave } from '../../platform/mail/index.ts'
import { attempt, type Finding, fail, ok, warn } from './check.ts'

const gigabyte = 1024 ** 3

/** Everything around the database: the machine, the data folder, the mail server, the file store, the scanner, the typesetter. */
export async function checkMachine(config: Config, now: Date): Promise<Finding[]> {
  return [
    runtime(),
    clock(now),
    await attempt('data folder', `let this user write in ${resolve(config.dataDir)}`, () => dataFolder(config)),
    await attempt('disk', 'look at the disk of DATA_DIR', () => disk(config)),
    await attempt('mail', 'correct SMTP_URL, or let this machine reach the mail server', () => mail(config)),
    await attempt('file store', 'correct the S3_ variables, or let this machine reach the store', () =>
      fileStore(config),
    ),
    await attempt('antivirus', 'start the ClamAV daemon that CLAMD names', () => antivirus(config)),
    await attempt('signatures', 'correct SIGNATURE_URL and SIGNATURE_KEY, or let this machine reach the desk', () =>
      signatures(config),
    ),
    await attempt(
      'documents',
      'reinstall with `npm ci`: the typesetter comes as a package for each platform',
      documents,
    ),
  ]
}

function runtime(): Finding {
  const found = `Node ${process.version} on ${process.platform} ${process.arch}`
  if (Number(process.versions.node.split('.')[0]) >= 24) return ok('runtime', found)
  return fail('runtime', found, 'start through `npm start` or `npx cohorte`, which bring Node 24')
}

/** The zone of the machine decides nothing; the list of zones must know the programme's. */
function clock(now: Date): Finding {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const found = `${formatInstant('en', now, 'Europe/Paris')} (machine zone ${timeZone}, zone data ${process.versions['tz']})`
  return ok('clock', found)
}

async function dataFolder({ dataDir }: Config): Promise<Finding> {
  const existing = await nearest(dataDir)
  await access(existing, constants.W_OK | constants.X_OK)
  const found = resolve(dataDir)
  return ok('data folder', existing === found ? `${found}, writable` : `${found}, will be made`)
}

async function disk({ dataDir }: Config): Promise<Finding> {
  const { bavail, bsize } = await statfs(await nearest(dataDir))
  const free = bavail * bsize
  const found = `${(free / gigabyte).toFixed(1)} GB free`
  if (free < gigabyte / 4) return fail('disk', found, 'free some room before anything is lost')
  return free < 2 * gigabyte ? warn('disk', found, 'free some room, or move DATA_DIR') : ok('disk', found)
}

async function nearest(path: string): Promise<string> {
  const full = resolve(path)
  const exists = await access(full).then(
    () => true,
    () => false,
  )
  return exists || dirname(full) === full ? full : nearest(dirname(full))
}

async function mail(config: Config): Promise<Finding> {
  if (config.smtpUrl === undefined) return ok('mail', 'kept, readable on the local page (no SMTP_URL)')
  if (!mailsLeave(config)) return ok('mail', 'kept: a demonstration never writes to anybody')
  await checkSmtp(config.smtpUrl)
  return ok('mail', `${new URL(config.smtpUrl).host} answers and lets us in; sender ${config.mailFrom}`)
}

async function fileStore(config: Config): Promise<Finding> {
  await openFiles(config).has('0'.repeat(64))
  return ok('file store', config.s3Endpoint ? `${config.s3Endpoint}, bucket ${config.s3Bucket}` : 'local folder')
}

async function antivirus({ clamd }: Config): Promise<Finding> {
  if (clamd === undefined) return ok('antivirus', 'none')
  const { clean } = await clamdScan(clamd)(new TextEncoder().encode('nothing'))
  return clean ? ok('antivirus', `${clamd} answers`) : fail('antivirus', inspect({ clean }), 'look at the scanner')
}

async function signatures(config: Config): Promise<Finding> {
  if (!config.signatureUrl) return ok('signatures', 'by hand, handed in as files (no SIGNATURE_URL)')
  const answer = await fetch(config.signatureUrl, { signal: AbortSignal.timeout(5000), redirect: 'manual' })
  await answer.body?.cancel()
  return ok('signatures', `${new URL(config.signatureUrl).host} answers`)
}

async function documents(): Promise<Finding> {
  const main = '#import "/letter.typ": *\n#show: letter\n#data'
  const pdf = await renderPdf({ main, data: 'Œuvre', title: 'Test', lang: 'fr', date: new Date(0) })
  await closeDocuments()
  return ok('documents', `a page of PDF/UA-1 typeset (${pdf.length} bytes)`)
}
