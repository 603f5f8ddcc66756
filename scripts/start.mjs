// npm start: installs what is missing, then serves the demonstration. Runs on Node 20 without any dependency.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { compiled, install, lean, node24, root, seconds } from './install.mjs'

install()

const start = performance.now()
const server = spawn(node24, ['--no-warnings', 'src/main.ts', 'serve', '--demo', ...process.argv.slice(2)], {
  cwd: root,
  // A newcomer reads the address, not a line per request.
  env: { LOG_LEVEL: 'warn', ...lean, ...compiled, ...process.env },
  stdio: ['inherit', 'pipe', 'inherit'],
})

// A terminal already sends its interruption to both processes; anything else sends it to this one only.
for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'])
  process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : server.kill(signal)))

// The shell between npm and this process dies of a signal without passing it on: its death then stands for the signal.
const parent = process.ppid
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && server.kill('SIGTERM'), 500).unref()

server.on('error', error => {
  console.error(`The server could not be started: ${error.message}`)
  process.exit(1)
})
server.on('close', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))

let address
server.stdout.on('data', chunk => {
  process.stdout.write(chunk)
  if (address) return
  address = /http:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\]):\d+/.exec(String(chunk))?.[0]
  if (address) announce(address.replace('0.0.0.0', '127.0.0.1').replace('[::]', '[::1]'))
})

async function announce(url) {
  try {
    const response = await fetch(url)
    await response.arrayBuffer()
    if (response.ok) console.log(`First page ${seconds(start)} after the start: ${url}/`)
    else console.error(`The first page answers ${response.status}: ${url}/`)
  } catch (fault) {
    console.error(`The first page does not answer: ${fault.cause?.message ?? fault.message}`)
  }
}
