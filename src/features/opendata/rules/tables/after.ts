import { askedOn, type EditionRecord } from '../../../impact/rules.ts'
import { type Content, open, type Value } from '../dataset.ts'
import type { Facts, LiveFacts } from '../facts.ts'
import { mayCite, opened, pastRecords } from '../release.ts'
import { isSmall } from '../suppress.ts'
import { HERE, SITE } from './programme.ts'

const PATHS = { path_public: 'public', path_studies: 'studies', path_private: 'private' } as const
const MORE_PATHS = { path_self_employed: 'self_employed', path_other: 'other' } as const
const CHALLENGES = { in_production: 'in_production', developing: 'developing' } as const
const KEPT = {
  ...{ kept_internal_team: 'maintained_internal_team', kept_it_department: 'maintained_it_department' },
  ...{ kept_contractor: 'maintained_contractor', kept_other: 'maintained_other' },
} as const

/**
 * What became of people and challenges. People's own paths are guarded, and only those of a follow-up whose time to answer is over: a
 * count that grows answer by answer would tell each answer.
 */
export function outcomes(facts: Facts, today: string): Content {
  const content: Content = open([])
  content.rows.push(...pastRecords(facts).flatMap(printed))
  for (const live of opened(facts, 'end')) {
    for (const { code, count, month } of live.production)
      content.rows.push([live.edition.id, month, 'defis', code, count, 'publie', HERE])
    for (const [month, paths] of Map.groupBy(closedPaths(live, today), it => it.month))
      people(content, facts, { group: `${live.edition.id}/${month}`, edition: live.edition.id, month, paths })
  }
  return content
}

function printed({ counts, id }: EditionRecord): Value[][] {
  const rows = (map: Record<string, string>, [month, about, source]: [number | null, string, string]) =>
    Object.entries(map).flatMap(([key, code]): Value[][] => {
      const count = counts[key]
      return count === undefined ? [] : [[id, month, about, code, count, 'deja_publie', source]]
    })
  return [
    ...rows({ ...PATHS, ...MORE_PATHS }, [null, 'personnes', SITE]),
    ...rows({ ...CHALLENGES, ...KEPT }, [16, 'defis', 'Blog du programme, 8 avril 2021']),
  ]
}

function closedPaths({ edition, paths }: LiveFacts, today: string) {
  const followUp = edition.results?.followUp
  return followUp ? paths.filter(({ month }) => askedOn(edition, followUp, month).until < today) : []
}

type Asked = { group: string; edition: string; month: number; paths: readonly { code: string; count: number }[] }

/** How many answered could be learnt elsewhere: the sum is taken as known. */
function people(into: Content, { smallest }: Facts, { edition, group, month, paths }: Asked): void {
  into.sums.push({ group, parts: paths.map(({ code }) => `${group}/${code}`) })
  for (const { code, count } of paths) {
    const cell = { id: `${group}/${code}`, size: count, sensitive: isSmall(count, smallest) }
    into.guarded.push({ ...cell, row: into.rows.length, group })
    into.rows.push([edition, month, 'personnes', code, count, 'publie', HERE])
  }
}

const UNITS = { count: 'nombre', percent: 'pourcentage', years: 'annees', euros: 'euros' } as const

type Printed = { name: { fr: string; en: string }; editions: string[]; value: number; source: string }
type Beside = { unit: string; counted: number | null; doubt: { fr: string; en: string } | undefined }

const printedRow = ({ editions, name, source, value }: Printed, { counted, doubt, unit }: Beside): Value[] => [
  ...[name.fr, name.en, editions.join(', '), value, unit, counted],
  ...[doubt?.fr ?? null, doubt?.en ?? null, source],
]

/** Each figure as it was printed, beside what the records give: where the two differ, why. */
export function figures(facts: Facts): Content {
  const cited = <T extends Printed>(all: readonly T[]) => all.filter(it => mayCite(facts, it.editions, 'end'))
  return open([
    ...cited(facts.figures).map(it =>
      printedRow(it, { unit: UNITS[it.unit], counted: it.records ?? null, doubt: it.why }),
    ),
    ...cited(facts.stated).map(it => printedRow(it, { unit: UNITS[it.unit], counted: null, doubt: it.doubt })),
  ])
}
