import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { executable } from './lock.ts'

/** How PostgreSQL's programs are run: what goes before them on the command line, and as whom. */
export type RunAs = { prefix: readonly string[]; uid?: number; gid?: number }

type Account = { name: string; uid: number; gid: number }

/**
 * PostgreSQL refuses root. An ordinary user runs it directly. Root runs it inside a user namespace where an ordinary
 * user stands for root, so that no account, no folder mode and no owner changes. Where namespaces are refused, a system
 * user named cohorte or postgres runs it (and owns the data). Throws, with what to do, where none of these is possible.
 */
export async function chooseUser(): Promise<RunAs> {
  if (process.getuid?.() !== 0) return { prefix: [] }
  const accounts = readAccounts()
  const prefix = namespacePrefix(accounts)
  if (prefix && (await works(prefix))) return { prefix }
  const account = accounts.find(it => it.name === 'cohorte') ?? accounts.find(it => it.name === 'postgres')
  if (account) return { prefix: [], uid: account.uid, gid: account.gid }
  throw new Error(
    'PostgreSQL refuses to run as root and this machine refuses user namespaces. Start Cohorte as an ordinary user, ' +
      'or create one for the database (useradd --system cohorte), or give the address of a server in DATABASE_URL.',
  )
}

/** PostgreSQL looks its user up by number, so the stand-in must be an account that exists. */
function namespacePrefix(accounts: readonly Account[]) {
  const unshare = executable('unshare')
  const standIn = accounts.find(it => it.uid >= 1000 && it.uid < 65_000) ?? accounts.find(it => it.uid !== 0)
  return unshare && standIn && [unshare, '--user', `--map-user=${standIn.uid}`, `--map-group=${standIn.gid}`, '--']
}

async function works([program, ...args]: readonly string[]) {
  return promisify(execFile)(program as string, [...args, 'true']).then(
    () => true,
    () => false,
  )
}

function readAccounts(): Account[] {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  return lines
    .map(line => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
}
