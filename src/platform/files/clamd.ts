import { connect } from 'node:net'
import type { Scan, Scanner } from './files.ts'

const chunk = 64 * 1024

/**
 * A scanner that asks a ClamAV daemon at `host:port`, by its INSTREAM command: chunks preceded by their length (32 bits, big
 * endian), an empty one at the end, one line in answer. Throws when the daemon does not answer "OK" or "FOUND" within `milliseconds`.
 */
export function clamdScan(address: string, milliseconds = 30_000): Scan {
  return async bytes => {
    const answer = await converse(address, instream(bytes), milliseconds)
    const found = /^stream: (.+) FOUND$/.exec(answer)?.[1]
    if (found) return { clean: false, signature: found }
    if (answer === 'stream: OK') return { clean: true }
    throw new Error(`The antivirus could not scan the file: ${answer.slice(0, 200) || 'no answer'}`)
  }
}

/** The same daemon, with the name of the signatures it has loaded: `ClamAV 1.4.6/27500/Mon Nov 24 …`. */
export const clamdScanner = (address: string): Scanner => ({
  scan: clamdScan(address),
  signatures: async () => {
    const answer = await converse(address, [Buffer.from('zVERSION\0')], 10_000)
    if (answer.startsWith('ClamAV')) return answer
    throw new Error(`The antivirus does not say its version: ${answer.slice(0, 200) || 'no answer'}`)
  },
})

function converse(address: string, command: Uint8Array[], milliseconds: number): Promise<string> {
  const [host = '', port = ''] = address.split(':')
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect({ host, port: Number(port) })
    socket.setTimeout(milliseconds, () => socket.destroy(new Error(`The antivirus took more than ${milliseconds} ms`)))
    socket.setEncoding('utf8')
    socket.on('data', part => {
      answer += part
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(answer.replace(/[\0\s]+$/, '')))
    socket.on('connect', () => socket.write(Buffer.concat(command)))
  })
}

function instream(bytes: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = [Buffer.from('zINSTREAM\0')]
  for (let at = 0; at < bytes.length; at += chunk) {
    const part = bytes.subarray(at, at + chunk)
    parts.push(lengthOf(part.length), part)
  }
  return [...parts, lengthOf(0)]
}

function lengthOf(size: number) {
  const field = Buffer.alloc(4)
  field.writeUInt32BE(size)
  return field
}
