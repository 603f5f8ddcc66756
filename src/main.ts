import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { commands } from './cli/index.ts'

// Types are erased and modules compiled once, not at each start: in a folder of ours, which nobody else may write to.
enableCompileCache(fileURLToPath(new URL('../.cache/compiled', import.meta.url)))

// A flush to the disk holds a thread while it waits, and with Node's four a few uploads at once would wait for each other.
process.env['UV_THREADPOOL_SIZE'] ??= '16'

const [name = 'help', ...args] = process.argv.slice(2)
const command = commands[name] ?? commands['help']
process.exitCode = await command?.run(args)
