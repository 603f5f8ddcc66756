#!/usr/bin/env node
// The command line, on the project's own Node 24 whatever runs this file.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { compiled, install, lean, node24, root } from '../scripts/install.mjs'

install()
const child = spawn(node24, ['--no-warnings', `${root}/src/main.ts`, ...process.argv.slice(2)], {
  env: { ...lean, ...compiled, ...process.env },
  stdio: 'inherit',
})
for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'])
  process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal)))
child.on('close', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
