import type { Day } from '../../../kernel/day.ts'
import type { HostFunction } from '../../edition/rules.ts'
import type { Entry } from './checklist.ts'

/** Who looks at a checklist. */
export type Reader =
  | { part: 'team' | 'operational_mentor' | 'high_level_mentor' }
  | { part: 'fellow'; personId: number }
  | { part: 'contact'; function: HostFunction }

/** `work`: all of it, to change. `read`: all of it. `promise`: what is promised and whether it is ready, nothing said by anybody. */
export type Sight = 'work' | 'read' | 'promise'

/**
 * What somebody sees of one item. The team and the operational mentor follow everything from the start; the others see it when
 * its stage comes: contacts their function's, the high-level mentor what is asked of them and whatever is late, a fellow
 * their own and what they can count on.
 */
export function sightOf(reader: Reader, entry: Entry, day: Day): Sight | undefined {
  if (reader.part === 'team' || reader.part === 'operational_mentor') return 'work'
  if (entry.shownOn > day) return undefined
  if (reader.part === 'contact') return entry.item.owner === reader.function ? 'work' : undefined
  if (reader.part === 'fellow') return fellowSight(entry, reader.personId)
  return entry.item.owner === reader.part ? 'work' : entry.daysLate > 0 ? 'read' : undefined
}

function fellowSight({ item, newcomer }: Entry, personId: number): Sight | undefined {
  if (newcomer && newcomer.personId !== personId) return undefined
  if (newcomer && item.owner === 'fellow') return 'work'
  return item.promise ? 'promise' : undefined
}

export type Seen = { entry: Entry; sight: Sight }

/** What somebody sees of a checklist, in its order. */
export const seenBy = (reader: Reader, entries: readonly Entry[], day: Day): Seen[] =>
  entries.flatMap(entry => {
    const sight = sightOf(reader, entry, day)
    return sight ? [{ entry, sight }] : []
  })

/** Who says of a block whether it is ready, and who reads it. */
export const followsBlocks = ({ part }: Reader): boolean => part === 'team' || part === 'operational_mentor'

/** Who keeps the history of refused data: those who ask for them. */
export const logsRefusals = ({ part }: Reader): boolean =>
  part === 'team' || part === 'operational_mentor' || part === 'fellow'

/** The same items for those whose work needs no names: people are told apart by their place on the challenge. */
export const withoutNames = (entries: readonly Entry[]): Entry[] =>
  entries.map(entry => {
    const { newcomer } = entry
    return newcomer ? { ...entry, newcomer: { ...newcomer, name: '', personId: 0 } } : entry
  })
