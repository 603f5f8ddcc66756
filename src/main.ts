import { commands } from './cli/index.ts'

// A flush to the disk holds a thread while it waits, and with Node's four a few uploads at once would wait for each other.
process.env['UV_THREADPOOL_SIZE'] ??= '16'

const [name = 'help', ...args] = process.argv.slice(2)
const command = commands[name] ?? commands['help']
process.exitCode = await command?.run(args)
