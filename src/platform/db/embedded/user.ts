import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { executable } from './lock.ts'
import type { Places } from './places.ts'

/** How PostgreSQL's programs are run: what goes before them on the command line, and the account that then owns the data. */
export type RunAs = { prefix: readonly string[]; account?: Account }

type Account = { name: string; uid: number; gid: number }

/**
 * PostgreSQL refuses root. An ordinary user runs it directly. Root runs it inside a user namespace where an ordinary
 * user stands for root, so that no account, no folder mode and no owner changes. Where namespaces are refused, a system
 * user named cohorte or postgres runs it; the owner of an existing data folder goes first. Throws, with what to do, where
 * none of these is possible.
 */
export async function chooseUser({ cluster }: Places): Promise<RunAs> {
  if (process.getuid?.() !== 0) return { prefix: [] }
  const accounts = readAccounts()
  const owner = existsSync(cluster) ? (await stat(cluster)).uid : 0
  const prefix = namespacePrefix(accounts)
  if (owner === 0 && prefix && (await works([...prefix, 'true']))) return { prefix }
  const named = (name: string) => accounts.find(it => it.name === name)
  const account = accounts.find(it => it.uid === owner && owner !== 0) ?? named('cohorte') ?? named('postgres')
  const setpriv = executable('setpriv')
  if (!account || !setpriv) throw new Error(advice)
  const { uid, gid } = account
  return { prefix: [setpriv, `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--'], account }
}

const advice =
  'PostgreSQL refuses to run as root and this machine refuses user namespaces. Start Cohorte as an ordinary user, ' +
  'or create one for the database (useradd --system cohorte), or give the address of a server in DATABASE_URL.'

/** PostgreSQL looks its user up by number, so the stand-in must be an account that exists. */
function namespacePrefix(accounts: readonly Account[]) {
  const unshare = executable('unshare')
  const standIn = accounts.find(it => it.uid >= 1000 && it.uid < 65_000) ?? accounts.find(it => it.uid !== 0)
  return unshare && standIn && [unshare, '--user', `--map-user=${standIn.uid}`, `--map-group=${standIn.gid}`, '--']
}

/** Whether a command runs to its end with exit code 0. */
export async function works([program, ...args]: readonly string[]): Promise<boolean> {
  return promisify(execFile)(program as string, args).then(
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
