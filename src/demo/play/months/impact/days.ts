import type { Story } from '../../story.ts'
import { instantOn } from '../hiring/deeds.ts'

const known = new WeakMap<Story, Map<string, Date>>()

/** `instantOn`, asked once for each day and hour of a story: the same deeds are looked at week after week, and a local hour is dear. */
export function onDay(story: Story, count: number, hour: string, { anyDay = false } = {}): Date {
  const instants = known.get(story) ?? new Map<string, Date>()
  known.set(story, instants)
  const key = `${count} ${hour} ${anyDay}`
  const instant = instants.get(key) ?? instantOn(story, count, hour, { anyDay })
  instants.set(key, instant)
  return instant
}
