import { writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { type Figures, figuresOf, type Round, ratioOf, timeFor } from './figures.ts'
import { type Running, runBarePage } from './processes.ts'
import { getRequest, openWires } from './wire.ts'

const PAGE = '/defis'
const CLIENTS = 32

type Against = { ours: Figures; limit: Figures; ratio: number; pageBytes: number }
/** `drawn` is the page of a signed-in reader, made anew for each request: it has no limit of its own. */
export type CatalogueFigures = { plain: Against; gzip: Against; drawn: Figures }

type Measuring = { cohorte: Running; folder: string; cookie: string; rounds: number; seconds: number }

/** Public catalogue pages per second, beside a bare page of the same bytes and headers, in alternate rounds. */
export async function measureCatalogue(it: Measuring, alive: (what: string) => void): Promise<CatalogueFigures> {
  const { cohorte, folder, rounds, seconds } = it
  const sizes = {
    plain: await keepPage(cohorte.port, folder, 'plain'),
    gzip: await keepPage(cohorte.port, folder, 'gzip'),
  }
  const bare = await runBarePage(folder)
  try {
    const kept = { plain: [[], []], gzip: [[], []], drawn: [] } as Kept
    const once = async (time: number, into: Kept) => {
      for (const encoding of ['plain', 'gzip'] as const) {
        into[encoding][0].push(await load(cohorte.port, PAGE, accepting(encoding), time))
        into[encoding][1].push(await load(bare.port, `/${encoding}`, accepting(encoding), time))
      }
      into.drawn.push(await load(cohorte.port, PAGE, { Cookie: it.cookie }, time))
    }
    await once(Math.min(seconds, 0.5), { plain: [[], []], gzip: [[], []], drawn: [] })
    for (let round = 1; round <= rounds; round += 1) {
      alive(`catalogue pages, round ${round} of ${rounds}`)
      await once(seconds, kept)
    }
    return {
      plain: against(kept.plain, sizes.plain),
      gzip: against(kept.gzip, sizes.gzip),
      drawn: figuresOf(kept.drawn),
    }
  } finally {
    await bare.stop()
  }
}

type Pair = [ours: Round[], limit: Round[]]
type Kept = { plain: Pair; gzip: Pair; drawn: Round[] }
type Encoding = 'plain' | 'gzip'

const against = ([ours, limit]: Pair, pageBytes: number): Against => ({
  ours: figuresOf(ours),
  limit: figuresOf(limit),
  ratio: ratioOf(ours, limit),
  pageBytes,
})

const accepting = (encoding: Encoding): Record<string, string> =>
  encoding === 'gzip' ? { 'Accept-Encoding': 'gzip, deflate, br' } : {}

async function load(port: number, path: string, headers: Record<string, string>, seconds: number): Promise<Round> {
  const wires = await openWires(port, CLIENTS)
  const bytes = getRequest(port, path, headers)
  try {
    return await timeFor(seconds, wires, async wire => {
      const { status } = await wire.send(bytes)
      if (status !== 200) throw new Error(`${path} answered ${status}`)
    })
  } finally {
    for (const wire of wires) wire.close()
  }
}

/** What the HTTP server writes by itself on every answer. */
const OWN = ['date', 'connection', 'keep-alive', 'transfer-encoding']

/** Keeps the page as it travels, for the bare server; gives its bytes. */
async function keepPage(port: number, folder: string, encoding: Encoding): Promise<number> {
  const { headers, body } = await read(port, accepting(encoding))
  const same = Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN.includes(name)))
  await writeFile(join(folder, `${encoding}.body`), body)
  await writeFile(join(folder, `${encoding}.json`), JSON.stringify(same))
  return body.length
}

function read(port: number, headers: Record<string, string>) {
  return new Promise<{ headers: NodeJS.Dict<string | string[]>; body: Buffer }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: PAGE, headers, agent: false }, answer => {
      const parts: Buffer[] = []
      answer.on('data', part => parts.push(part))
      answer.on('end', () => resolve({ headers: answer.headers, body: Buffer.concat(parts) }))
    })
    asked.on('error', reject).end()
  })
}
