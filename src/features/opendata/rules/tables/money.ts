import { type ChallengeMoney, compare, ZERO } from '../../../funding/rules.ts'
import { termOf } from '../../../hiring/rules.ts'
import { type Content, type Guarded, open, type Value } from '../dataset.ts'
import type { Facts, LiveFacts } from '../facts.ts'
import { mayCite, opened } from '../release.ts'
import { suppress } from '../suppress.ts'
import { HERE } from './programme.ts'

const NATURES = { actual: 'paye', forecast: 'prevu', printed: 'imprime' } as const
const LABELS: Record<string, string> = {
  ...{ envelope: 'Enveloppe (PIA)', salaries: 'Salaires', communication: 'Communication' },
  ...{ support: 'Accompagnement', research: 'Liens avec la recherche', total: 'Total' },
}

/** The budget line by line: as it was printed of past editions, then as it is recorded here once an edition is over. */
export const budget = (facts: Facts): Content =>
  open([...printedLines(facts), ...opened(facts, 'end').flatMap(recordedLines)])

function printedLines(facts: Facts): Value[][] {
  const all = facts.live.map(it => it.edition.id)
  return facts.money
    .filter(({ column }) => mayCite(facts, column === 'total' ? all : [column], 'end'))
    .map(it => [
      it.column === 'total' ? 'eig-1, eig-2, eig-3' : it.column,
      ...[LABELS[it.row] ?? it.row, NATURES[it.nature], Number(it.amount).toFixed(2), it.source],
    ])
}

function recordedLines({ board, edition }: LiveFacts): Value[][] {
  const said = (name: string, nature: string, amount: string | undefined): Value[][] =>
    amount ? [[edition.id, name, nature, amount, HERE]] : []
  return [
    ...said('Enveloppe (PIA)', 'prevu', board?.envelope),
    ...(board?.lines ?? []).flatMap(({ actual, committed, forecast, line }) => [
      ...said(line.name.fr, 'prevu', forecast),
      ...said(line.name.fr, 'engage', committed),
      ...said(line.name.fr, 'paye', actual),
    ]),
  ]
}

/** A cost that rests on one person is that person's pay: it is not shown, nor what would give it back. */
const FEWEST_PAID = 2
/** How many people the blank costs of an edition rest on together, at least. */
const FEWEST_TOGETHER = 3

export function cofunding(facts: Facts): Content {
  const content: Content = open([])
  for (const live of opened(facts, 'end')) {
    const own = costed(live)
    const group = live.edition.id
    content.sums.push({ group, parts: own.map(({ challenge }) => `${group}/${challenge.id}`) })
    for (const money of own) {
      content.guarded.push({ ...guardedCost(live, money), row: content.rows.length, group })
      content.rows.push(costRow(live, money))
    }
  }
  return content
}

const costRow = ({ edition }: LiveFacts, { challenge, share }: ChallengeMoney): Value[] => [
  ...[edition.id, challenge.slug, challenge.host.name.fr, share.cost, share.share, share.host, 'publie'],
]

const costed = ({ board }: LiveFacts) => (board?.challenges ?? []).filter(it => compare(it.share.cost, ZERO) > 0)

function guardedCost({ edition }: LiveFacts, { challenge, fellows }: ChallengeMoney): Omit<Guarded, 'row' | 'group'> {
  const size = Math.max(1, fellows.length)
  return { id: `${edition.id}/${challenge.id}`, size, sensitive: size < FEWEST_PAID }
}

/** Of the blanks of costs, the rule asks for enough people together, not for a count that is large. */
export const COFUNDING_SMALLEST = FEWEST_TOGETHER

/**
 * The State's common format for grants (SCDL Subventions 2.1): one row per agreement signed, where both numbers are known. A grant
 * whose cost `cofinancement` leaves blank, or once did, is left out, since the share of a salary gives the salary.
 */
export const grants = (facts: Facts): Content => open(standing(facts).flatMap(({ row }) => (row ? [row] : [])))

/** The agreements that have no row, by reason: a number that is not known, a cost that is not shown. */
export function grantsLeftOut(facts: Facts): { number: number; cost: number } {
  const why = standing(facts).map(it => it.why)
  return { number: why.filter(it => it === 'number').length, cost: why.filter(it => it === 'cost').length }
}

type Standing = { row?: Value[]; why?: 'number' | 'cost' }

/** Each agreement signed by which the funder pays something, with its row or why it has none. */
const standing = (facts: Facts): Standing[] =>
  opened(facts, 'end').flatMap(live => {
    const { guarded, sums } = cofunding({ ...facts, live: [live] })
    const { hidden } = suppress(guarded, sums, { before: facts.blankCosts, smallest: FEWEST_TOGETHER })
    return costed(live).flatMap((it): Standing[] => {
      const signed = live.agreements.find(({ challengeId }) => challengeId === it.challenge.id)?.signedOn
      if (!it.file.requested || !signed || compare(it.share.share, ZERO) <= 0) return []
      if (hidden.has(`${live.edition.id}/${it.challenge.id}`)) return [{ why: 'cost' }]
      const row = grantRow(live, it, signed)
      return [row ? { row } : { why: 'number' }]
    })
  })

function grantRow({ edition }: LiveFacts, { challenge, file, share }: ChallengeMoney, signed: string) {
  const funder = edition.institutions.find(({ id }) => id === edition.money?.funder)
  const sirets = edition.openData?.sirets ?? {}
  const [from, to] = [sirets[funder?.id ?? ''], sirets[challenge.id]]
  if (!funder || !from || !to) return undefined
  const { endsOn } = termOf(edition, challenge.id)
  return [
    ...[funder.name.fr, from, signed, `${edition.id}-${challenge.slug}`],
    ...[file.administrativeBearer ?? file.operationalBearer, to, null],
    ...[`Rémunération de l’équipe du défi ${challenge.title}`.slice(0, 256), share.share, 'aide en numéraire'],
    ...['échelonné', signed < endsOn ? `${signed}/${endsOn}` : signed, null, 'non', 1, edition.programme.name.fr],
  ]
}
