type Words = { fr: string; en: string }

/** A challenge, or `count` of which only the size of the team is known; `site` is what the programme's own pages say of it. */
export type ChallengeRecord = {
  name?: string
  count?: number
  fellows: number
  openCode?: boolean
  keyFigures?: number
  site?: { fellows: number; mentors: number }
}
/** What is known of one edition, fact by fact: nothing here is a sum. */
export type EditionRecord = { id: string; title: Words; challenges: ChallengeRecord[]; counts: Record<string, number> }

/** A figure as published, what it counts, of which editions, where it was read, and why the records say otherwise. */
export type Published = {
  name: Words
  editions: string[]
  measure: string | { share: string; of: string }
  value: number
  source: string
  why?: Words
}
export type FigureRecords = { editions: EditionRecord[]; published: Published[] }

export type Figure = Omit<Published, 'measure'> & {
  unit: 'count' | 'percent'
  records: number | undefined
  difference: number | undefined
}

/** Each published figure beside what the records give, in the order of the file. */
export const figuresOf = ({ editions, published }: FigureRecords): Figure[] =>
  published.map(({ measure, ...it }) => {
    const records = measured(
      editions.filter(({ id }) => it.editions.includes(id)),
      measure,
    )
    const difference = records === undefined ? undefined : records - it.value
    return { ...it, unit: typeof measure === 'string' ? 'count' : 'percent', records, difference }
  })

const summed: Record<string, (it: ChallengeRecord) => number | undefined> = {
  challenges: () => 1,
  fellows: it => it.fellows,
  open_code: it => (it.openCode === undefined ? undefined : Number(it.openCode)),
  key_figures: it => it.keyFigures,
  site_fellows: it => it.site?.fellows,
  site_mentors: it => it.site?.mentors,
}

/**
 * What records give for a measure: a sum over challenges, a sum of counts, fellowships less those of people met before (`people`), or
 * a share in whole percents. Undefined as soon as one record is silent: half a sum is not a figure.
 */
export function measured(records: readonly EditionRecord[], measure: Published['measure']): number | undefined {
  if (typeof measure === 'object') {
    const [part, whole] = [measured(records, measure.share), measured(records, measure.of)]
    return part === undefined || !whole ? undefined : Math.round((part / whole) * 100)
  }
  if (measure === 'people') {
    const [fellows, again] = [measured(records, 'fellows'), measured(records, 'returning')]
    return fellows === undefined || again === undefined ? undefined : fellows - again
  }
  return total(records.map(record => oneOf(record, measure)))
}

function oneOf({ challenges, counts }: EditionRecord, measure: string): number | undefined {
  const each = summed[measure]
  if (!each || counts[measure] !== undefined) return counts[measure]
  return total(challenges.map(it => times(each(it), it.count ?? 1)))
}

const times = (value: number | undefined, count: number) => (value === undefined ? undefined : value * count)
const total = (values: (number | undefined)[]) =>
  values.reduce((sum, value) => (sum === undefined || value === undefined ? undefined : sum + value), 0)

/** The figures of an edition that is run here; those that its file has as published carry the same names. */
export const LIVE = [
  'challenges',
  'candidates',
  'interviewed',
  'selected',
  'publicServants',
  'openCode',
  'datasets',
  'trainings',
  'trained',
  'sideTools',
  'inProduction',
] as const
export type LiveFigures = Record<(typeof LIVE)[number], number>
