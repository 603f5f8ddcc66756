// npm test: installs what is missing, then runs everything. Runs on Node 20 without any dependency.
import { spawnSync } from 'node:child_process'
import { compiled, install, node24, root } from './install.mjs'

install()
const { status } = spawnSync(node24, ['--no-warnings', 'scripts/test-all.ts', ...process.argv.slice(2)], {
  cwd: root,
  env: { ...compiled, ...process.env },
  stdio: 'inherit',
})
process.exit(status ?? 1)
