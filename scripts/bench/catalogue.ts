import { type Figures, figuresOf, type Round, ratioOf } from './figures.ts'
import { accepting, keepPage, load } from './pages.ts'
import { type Running, runBarePage } from './processes.ts'

const PAGE = '/defis'

type Against = { ours: Figures; limit: Figures; ratio: number; pageBytes: number }
/** `drawn` is the page of a signed-in reader, made anew for each request: it has no limit of its own. */
export type CatalogueFigures = { plain: Against; gzip: Against; drawn: Figures }

type Measuring = { cohorte: Running; folder: string; cookie: string; rounds: number; seconds: number }

/** Public catalogue pages per second, beside a bare page of the same bytes and headers, in alternate rounds. */
export async function measureCatalogue(it: Measuring, alive: (what: string) => void): Promise<CatalogueFigures> {
  const { cohorte, folder, rounds, seconds } = it
  const sizes = {
    plain: await keepPage(cohorte.port, PAGE, 'plain', folder),
    gzip: await keepPage(cohorte.port, PAGE, 'gzip', folder),
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
const against = ([ours, limit]: Pair, pageBytes: number): Against => ({
  ours: figuresOf(ours),
  limit: figuresOf(limit),
  ratio: ratioOf(ours, limit),
  pageBytes,
})
