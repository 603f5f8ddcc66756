import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { createApp } from '../../src/app.ts'
import { EVERYBODY, expected, others, type Row, type Who } from './expected.ts'
import { openWorld, type World } from './world.ts'

type Method = 'get' | 'post'
type Ask = { row: Row; method: Method; lang: 'fr' | 'en'; pattern: string }

const METHODS = ['get', 'post'] as const
const asks: Ask[] = expected.flatMap(row =>
  METHODS.filter(method => row[method]).flatMap(method => [
    { row, method, lang: 'fr' as const, pattern: row.fr },
    ...(row.en ? [{ row, method, lang: 'en' as const, pattern: row.en }] : []),
  ]),
)

const mayAsk = ({ row, method }: Ask, who: Who) => row[method]?.includes(who) ?? false
const nameOf = ({ method, pattern }: Pick<Ask, 'method' | 'pattern'>) => `${method.toUpperCase()} ${pattern}`
const SIGN_IN = { fr: '/connexion', en: '/en/sign-in' }

describe('every page and every form is for those of its row, and does not exist for others', () => {
  let world: World
  before(async () => {
    world = await openWorld()
  })
  after(() => world?.close())

  const send = async (who: Who, browser: Awaited<ReturnType<World['browser']>>, ask: Ask) => {
    const params = await world.params(ask.row.fr, who)
    const path = ask.pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? `no-${name}`))
    const { headers, status } =
      ask.method === 'get' ? await browser.get(path) : await browser.post(path, world.body(ask.row.fr))
    return { status, location: headers.get('location') ?? '', headers }
  }

  it('each route has a row, and each row a route', () => {
    const routes = createApp(world.services, world.extras).routes.filter(({ method }) => method !== 'ALL')
    const there = [...new Set(routes.map(({ method, path }) => `${method} ${path.replace(/\{[^}]*\}/g, '')}`))].sort()
    assert.deepEqual([...new Set(asks.map(nameOf))].sort(), there)
  })

  for (const who of EVERYBODY)
    it(`whatever is not for ${who} answers as if it did not exist, and changes nothing`, async () => {
      const browser = await world.browser(who)
      const found: string[] = []
      for (const ask of asks.filter(it => !mayAsk(it, who))) {
        const events = await world.countEvents()
        const { status, location } = await send(who, browser, ask)
        const closed =
          who === 'anonymous'
            ? status === 303 && location.startsWith(`${SIGN_IN[ask.lang]}?`)
            : status === others.signedIn && location === ''
        if (!closed) found.push(`${nameOf(ask)}: ${status} ${location}`)
        if ((await world.countEvents()) !== events) found.push(`${nameOf(ask)}: changed something`)
      }
      assert.deepEqual(found, [])
    })

  it('the demonstration has no page anywhere else', async () => {
    const app = createApp(world.services)
    const addresses = asks.filter(({ row }) => row.fr.startsWith('/demonstration'))
    assert.ok(addresses.length > 0)
    for (const { method, pattern } of addresses) {
      const headers = { origin: 'http://localhost' }
      const { status } = await app.request(`http://localhost${pattern}`, { method: method.toUpperCase(), headers })
      assert.equal(status, 404, `${method} ${pattern}`)
    }
  })

  // What may be done is done last, and after everything that is only read: it changes the world.
  for (const method of METHODS)
    for (const who of EVERYBODY)
      it(`whatever ${who} may ${method === 'get' ? 'read' : 'do'} is open`, async () => {
        const found: string[] = []
        for (const ask of asks.filter(it => it.method === method && mayAsk(it, who))) {
          const { headers, status, location } = await send(who, await world.browser(who), ask)
          if (status === 200) found.push(...unsafe(ask, headers), ...noted(ask, headers))
          const led = ask.row.led?.who.includes(who) ? ask.row.led.to[ask.lang] : undefined
          const isOpen = led
            ? status === 303 && location === led
            : isAnswer(method, status) &&
              !location.startsWith(`${SIGN_IN[ask.lang]}?`) &&
              location !== ask.row.led?.to[ask.lang]
          if (!isOpen) found.push(`${nameOf(ask)}: ${status} ${location}`)
        }
        assert.deepEqual(found, [])
      })

  it('files were among what was read, private and public', () => {
    assert.ok([...files].filter(it => it.startsWith('private')).length >= 12, [...files].join('\n'))
    assert.ok([...files].filter(it => it.startsWith('public')).length >= 8, [...files].join('\n'))
  })
})

const files = new Set<string>()

function noted(ask: Ask, headers: Headers): string[] {
  if (isFile(headers)) files.add(`${isForEverybody(ask) ? 'public' : 'private'} ${nameOf(ask)}`)
  return []
}

const isForEverybody = ({ row }: Ask) => row.get?.includes('anonymous') ?? false

const isFile = (headers: Headers) => !/^text\/(html|css|javascript)/.test(headers.get('content-type') ?? 'text/html')

/** What a file's headers lack: nobody's browser guesses what it is, runs it, or keeps what is private. */
function unsafe(ask: Ask, headers: Headers): string[] {
  if (!isFile(headers)) return []
  const [disposition, policy] = [headers.get('content-disposition') ?? '', headers.get('content-security-policy') ?? '']
  const type = headers.get('content-type') ?? ''
  const downloaded = disposition.startsWith('attachment') || type.startsWith('image/')
  const isPrivate = !isForEverybody(ask)
  const wrong = [
    headers.get('x-content-type-options') !== 'nosniff' && 'may be guessed',
    downloaded && !/(^|; )sandbox(;|$)/.test(policy) && 'is not in a sandbox',
    isPrivate && !downloaded && 'is private and opens as a page',
    isPrivate && headers.get('cache-control') !== 'private, no-store' && 'is private and may be kept',
  ]
  return wrong.filter(it => it !== false).map(it => `${nameOf(ask)}: ${it} (${type})`)
}

/** A page is drawn, or leads to where things stand; an empty form is kept, led on, or refused with its reason. */
const isAnswer = (method: Method, status: number) =>
  method === 'get' ? status === 200 || status === 303 : [200, 303, 409, 410, 422].includes(status)
