import type { ArchiveData, EditionData, Finding, Path } from '../rules.ts'
import { against, type Contradiction, faultsIn, sentencesOf } from './statements/index.ts'
import { type Claim, claimsIn, disagree } from './statements/orders.ts'

type Words = { path: Path; value: string }

/** What the public reads: nothing left to write, nothing copied for translated, and nothing that the data says otherwise. */
export function checkTexts(data: EditionData | ArchiveData): Finding[] {
  const year = Number((data.kind === 'edition' ? data.calendar.call.opens : (data.start ?? '')).slice(0, 4))
  const at = (path: Path, found: Contradiction[]) => found.map((it): Finding => ({ path, ...it }))
  return [
    ...untranslated(data),
    ...ordersBetween(data),
    ...[...wordsOf(data)].flatMap(({ path, value }) => [
      ...at(path, faultsIn(value, year)),
      ...(data.kind === 'edition' && !OWN_ADDRESSES.has(String(path[0])) ? at(path, against(value, data)) : []),
    ]),
  ]
}

/** Two texts that put the same thing after different stages: the later one is found, and names the earlier. */
function ordersBetween(data: EditionData | ArchiveData): Finding[] {
  const said: (Claim & { path: Path })[] = [...wordsOf(data)].flatMap(({ path, value }) =>
    sentencesOf(value).flatMap(sentence => claimsIn(sentence).map(claim => ({ ...claim, path }))),
  )
  return said.flatMap(({ path, written, stage, ...claim }, index): Finding[] => {
    const first = said.slice(0, index).find(it => disagree(it, { written, stage, ...claim }))
    return first ? [{ path, code: 'two_orders', written, stage, against: first.written, first: first.path }] : []
  })
}

/** Where addresses are given, and not written about. */
const OWN_ADDRESSES = new Set(['forms', 'programme', 'institutions', 'results'])

function* wordsOf(value: unknown, path: Path = []): Generator<Words> {
  if (typeof value === 'string') yield { path, value }
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* wordsOf(item, [...path, index])
  else if (value && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) yield* wordsOf(item, [...path, key])
  }
}

/** Two languages that say the same six words or more were copied, not translated. */
function* untranslated(value: unknown, path: Path = []): Generator<Finding> {
  if (!value || typeof value !== 'object') return
  const { fr, en } = value as { fr?: unknown; en?: unknown }
  if (typeof fr === 'string' && fr === en && fr.split(/\s+/).length > 5)
    yield { path: [...path, 'en'], code: 'untranslated' }
  for (const [key, item] of Object.entries(value))
    yield* untranslated(item, [...path, Array.isArray(value) ? Number(key) : key])
}
