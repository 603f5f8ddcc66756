import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { DESK_KEY, signingDesk } from '../../../test/support/signing-desk.ts'
import { BadConfiguration, loadConfig } from '../config.ts'
import { openDesk } from './index.ts'

let there: Awaited<ReturnType<typeof signingDesk>>
before(async () => {
  there = await signingDesk()
})
after(() => there.close())

test('there is no desk unless the configuration names one, with its key', () => {
  assert.equal(openDesk(loadConfig({})), undefined)
  assert.throws(() => loadConfig({ SIGNATURE_URL: 'https://desk.example' }), BadConfiguration)
  const config = loadConfig({ SIGNATURE_URL: 'https://desk.example/', SIGNATURE_KEY: DESK_KEY })
  assert.equal(openDesk(config)?.address, 'https://desk.example')
})

test('a wrong key and an answer that makes no sense are faults, never a signature', async () => {
  const stranger = openDesk({ signatureUrl: there.url, signatureKey: 'not the key of the desk' })
  await assert.rejects(stranger?.find('req-1') ?? Promise.resolve(), /answered 401/)
  const known = openDesk({ signatureUrl: there.url, signatureKey: DESK_KEY })
  there.fall(true)
  await assert.rejects(known?.find('req-1') ?? Promise.resolve(), /answered 503/)
  there.fall(false)
  there.say('perhaps' as 'open')
  await assert.rejects(known?.find('req-1') ?? Promise.resolve())
})

test('only what the desk has sealed names a request', () => {
  const desk = openDesk({ signatureUrl: there.url, signatureKey: DESK_KEY })
  const body = '{"id":"req-1"}'
  assert.equal(desk?.read(body, there.sealOf(body)), 'req-1')
  assert.equal(desk?.read(body, undefined), undefined)
  assert.equal(desk?.read(`${body} `, there.sealOf(body)), undefined)
  assert.equal(desk?.read('not json', there.sealOf('not json')), undefined)
})
