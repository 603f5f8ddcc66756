import { commands } from './cli/index.ts'

const [name = 'help', ...args] = process.argv.slice(2)
const command = commands[name] ?? commands['help']
process.exitCode = await command?.run(args)
