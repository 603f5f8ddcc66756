import assert from 'node:assert/strict'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { after, before, test } from 'node:test'
import { clamdScan } from './clamd.ts'

let server: Server
let address: string

/** Reads INSTREAM as clamd does, and finds whatever contains "EICAR". "SILENT" is never answered. */
before(async () => {
  server = createServer(socket => {
    let got = Buffer.alloc(0)
    socket.on('error', () => {})
    socket.on('data', part => {
      got = Buffer.concat([got, part])
      const content = contentOf(got)
      if (content === undefined || content.includes('SILENT')) return
      const answer = content.includes('EICAR') ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK'
      socket.end(`${content.includes('BROKEN') ? 'INSTREAM size limit exceeded. ERROR' : answer}\0`)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(() => server.close())

function contentOf(got: Buffer): string | undefined {
  const command = 'zINSTREAM\0'
  if (got.subarray(0, command.length).toString() !== command) return undefined
  const parts: Buffer[] = []
  for (let at = command.length; at + 4 <= got.length; ) {
    const size = got.readUInt32BE(at)
    if (size === 0) return Buffer.concat(parts).toString('latin1')
    parts.push(got.subarray(at + 4, at + 4 + size))
    at += 4 + size
  }
  return undefined
}

test('a clean file is clean, also in many chunks', async () => {
  assert.deepEqual(await clamdScan(address)(Buffer.from('hello')), { clean: true })
  assert.deepEqual(await clamdScan(address)(Buffer.alloc(1_000_000, 'x')), { clean: true })
})

test('an infected file is named', async () => {
  const content = Buffer.concat([Buffer.alloc(200_000, 'x'), Buffer.from('EICAR')])
  assert.deepEqual(await clamdScan(address)(content), { clean: false, signature: 'Eicar-Test-Signature' })
})

test('a scanner that fails, is silent or is away makes a fault, never a clean file', async () => {
  await assert.rejects(clamdScan(address)(Buffer.from('BROKEN')), /size limit/)
  await assert.rejects(clamdScan(address, 50)(Buffer.from('SILENT')), /more than 50 ms/)
  await assert.rejects(clamdScan('127.0.0.1:1')(Buffer.from('x')), /ECONNREFUSED/)
})
