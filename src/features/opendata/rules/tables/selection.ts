import { sum } from '../../../../kernel/sum.ts'
import { type EditionRecord, measured } from '../../../impact/rules.ts'
import { type Content, open, type Value } from '../dataset.ts'
import type { Facts, LiveFacts } from '../facts.ts'
import { opened, pastRecords } from '../release.ts'
import { isSmall } from '../suppress.ts'
import { HERE, PRINTED } from './programme.ts'

const MEASURES = {
  projets_deposes: 'submitted',
  defis_retenus: 'challenges',
  candidatures: 'candidates',
  entendues: 'interviewed',
  retenues: 'fellows',
} as const
type Stage = keyof typeof MEASURES
const PROFILES = ['dev', 'data', 'design'] as const

/** How many projects and people passed each stage; nothing of an edition before its results are announced. */
export function funnel(facts: Facts): Content {
  const past = pastRecords(facts).flatMap(record =>
    (Object.keys(MEASURES) as Stage[]).flatMap((stage): Value[][] => {
      const value = measured([record], MEASURES[stage])
      return value === undefined ? [] : [[record.id, stage, value, PRINTED]]
    }),
  )
  const live = opened(facts, 'results').flatMap(it =>
    stagesOf(it).flatMap(([stage, value]): Value[][] =>
      value === undefined ? [] : [[it.edition.id, stage, value, HERE]],
    ),
  )
  return open([...past, ...live])
}

const stagesOf = ({ challenges, counts, edition, profiles }: LiveFacts): [Stage, number | undefined][] => [
  ['projets_deposes', edition.figures.projectsSubmitted],
  ['defis_retenus', challenges.length],
  ['candidatures', counts.candidates],
  ['entendues', counts.interviewed],
  ['retenues', sum(profiles.map(({ count }) => count))],
]

/** The fellows of each profile: who they are is announced, so these counts are of nobody hidden. */
export function profiles(facts: Facts): Content {
  const past = pastRecords(facts).flatMap(record =>
    PROFILES.flatMap((profile): Value[][] => {
      const value = record.counts[profile]
      return value === undefined ? [] : [[record.id, profile, value, PRINTED]]
    }),
  )
  const live = opened(facts, 'results').flatMap(it =>
    it.profiles.map(({ count, profile }): Value[] => [it.edition.id, profile, count, HERE]),
  )
  return open([...past, ...live])
}

/**
 * Women and men among fellows, apart from everything else. What the programme printed of a whole cohort cannot be taken back and
 * stays; the crossing with trades is guarded, with both its margins known: trades by `profils`, women and men by the cohort's rows.
 */
export function gender(facts: Facts): Content {
  const content: Content = open([])
  for (const record of pastRecords(facts)) {
    whole(content, record)
    crossed(content, record, facts)
  }
  return content
}

function whole(into: Content, record: EditionRecord): void {
  const [women, fellows] = [record.counts['women'], measured([record], 'fellows')]
  if (women === undefined || fellows === undefined) return
  const said = [
    ['femmes', women],
    ['hommes', fellows - women],
  ] as const
  for (const [who, size] of said) {
    const id = `${record.id}/ensemble/${who}`
    into.guarded.push({ id, size, sensitive: false, open: true, row: into.rows.length, group: record.id })
    into.rows.push([record.id, 'ensemble', who, size, 'deja_publie', 'Blog du programme'])
  }
}

function crossed(into: Content, { id }: EditionRecord, { smallest, trades }: Facts): void {
  const own = trades.filter(({ edition }) => edition === id)
  for (const { men, profile, women } of own)
    for (const [who, size] of [['femmes', women] as const, ['hommes', men] as const]) {
      const cell = { id: `${id}/${profile}/${who}`, size, sensitive: isSmall(size, smallest) }
      into.guarded.push({ ...cell, row: into.rows.length, group: id })
      into.rows.push([id, profile, who, size, 'publie', 'Site du programme, graphique'])
    }
  const named = (profile: string, who: string) => `${id}/${profile}/${who}`
  into.sums.push(
    ...own.map(({ profile }) => ({ group: id, parts: [named(profile, 'femmes'), named(profile, 'hommes')] })),
  )
  if (own.length > 0)
    into.sums.push(
      ...['femmes', 'hommes'].map(who => ({ group: id, parts: own.map(({ profile }) => named(profile, who)) })),
    )
}
