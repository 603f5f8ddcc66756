// Opens one market file and solves it, in a process of its own: prints the most memory it took, in megabytes, and how many it placed.
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { openColumns, solveColumns } from '../../src/engine/matching/core/index.ts'

const file = openSync(process.argv[2] as string, 'r')
const bytes = new Uint8Array(fstatSync(file).size)
readSync(file, bytes)
closeSync(file)
const { filled } = solveColumns(openColumns(bytes.buffer))
const placed = filled.reduce((sum, count) => sum + count, 0)
// Not `resourceUsage().maxRSS`: Linux counts in it what the process that started this one took.
const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
console.log(JSON.stringify({ placed, megabytes: Number(peak) / 1000 }))
