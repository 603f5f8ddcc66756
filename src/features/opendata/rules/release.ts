import { challengesKnownAt, type Edition } from '../../edition/rules.ts'
import type { Facts, LiveFacts } from './facts.ts'
import type { DatasetCode } from './shapes.ts'

/** From when something of an edition is public: the call's opening, the announcement, the first day, the end. */
export type Gate = 'call' | 'results' | 'start' | 'end'

/** What opens each dataset; `postes` shows seats from the call on, and who filled them from the announcement on. */
export const GATES: Record<DatasetCode, Gate> = {
  ...{ editions: 'call', appels: 'call', defis: 'call', postes: 'call', lieux: 'call' },
  ...{ entonnoir: 'results', profils: 'results', genre: 'results', sessions: 'results' },
  ...{ realisations: 'results', budget: 'end', cofinancement: 'end', subventions: 'end', devenir: 'end' },
  chiffres: 'results',
}

/** The instant of a gate; undefined while nobody has scheduled the announcement. The plan's is only what is expected. */
function gateAt({ announcedAt, edition }: Pick<LiveFacts, 'edition' | 'announcedAt'>, gate: Gate) {
  const { end, start } = edition.instants
  const at = { call: challengesKnownAt(edition), results: announcedAt, start, end }[gate]
  // Nothing of the results leaves before their announcement, whatever the calendar had planned.
  return gate === 'call' || !at ? at : announcedAt && (announcedAt > at ? announcedAt : at)
}

export const isPast = (live: Pick<LiveFacts, 'edition' | 'announcedAt'>, gate: Gate, now: Date): boolean => {
  const at = gateAt(live, gate)
  return at !== undefined && at <= now
}

/** When a dataset is expected to say something of an edition, for the team: what is scheduled, or else the calendar. */
export const expectedAt = (live: Pick<LiveFacts, 'edition' | 'announcedAt'>, gate: Gate): Date =>
  gateAt(live, gate) ?? plannedAt(live.edition, gate)

const plannedAt = ({ instants }: Edition, gate: Gate): Date =>
  ({ call: instants.callOpens, results: instants.announcement, start: instants.start, end: instants.end })[gate]

/** Editions of which a gate is past. */
export const opened = ({ live, now }: Pick<Facts, 'live' | 'now'>, gate: Gate): LiveFacts[] =>
  live.filter(it => isPast(it, gate, now))

/**
 * What records and documents printed say of editions: all of it for past ones. Of an edition that is run here, nothing before its
 * own gate, or the site would tell tomorrow's results.
 */
export const mayCite = ({ live, now }: Pick<Facts, 'live' | 'now'>, editions: readonly string[], gate: Gate): boolean =>
  live.every(it => !editions.includes(it.edition.id) || isPast(it, gate, now))

/** Records of editions that are not run here: the others are counted from their own files. */
export const pastRecords = ({ live, records }: Pick<Facts, 'live' | 'records'>) =>
  records.filter(({ id }) => !live.some(({ edition }) => edition.id === id))
