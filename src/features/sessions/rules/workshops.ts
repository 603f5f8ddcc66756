import { done, type Result, refuse } from '../../../kernel/result.ts'

/** A place asked for in a workshop: seated, or waiting in the order of the ids. */
export type Signup = { id: number; personId: number; name: string; seated: boolean }

export type Workshop = {
  id: number
  sessionId: number
  title: string
  about: string
  leader: string
  place: string
  capacity: number
  signups: Signup[]
}

export type WorkshopRefusal =
  | { code: 'title_missing' }
  | { code: 'capacity_missing' }
  | { code: 'capacity_below'; seated: number }
  | { code: 'signup_over' }
  | { code: 'not_invited' }

export type SignupCounts = { seated: number; waiting: number }

export const countsOf = ({ signups }: Pick<Workshop, 'signups'>): SignupCounts => {
  const seated = signups.filter(it => it.seated).length
  return { seated, waiting: signups.length - seated }
}

/** Whoever asks is seated while there is room, and nobody waits before them. */
export const hasRoom = ({ seated, waiting }: SignupCounts, capacity: number): boolean =>
  waiting === 0 && seated < capacity

/** Those who move up from the waiting list, in its order, when there is room. */
export function promoted(signups: readonly Signup[], capacity: number): Signup[] {
  const room = capacity - signups.filter(it => it.seated).length
  return signups.filter(it => !it.seated).slice(0, Math.max(0, room))
}

/** A workshop has a title, and room for those who already have a place. */
export function canSaveWorkshop(
  { title, capacity }: { title: string; capacity: number },
  seated: number,
): Result<true, WorkshopRefusal> {
  if (title.trim() === '') return refuse({ code: 'title_missing' })
  if (capacity < 1) return refuse({ code: 'capacity_missing' })
  return capacity < seated ? refuse({ code: 'capacity_below', seated }) : done(true)
}

/** Where somebody stands in a workshop: `place` counts from 1 on the waiting list. */
export function standing({ signups }: Pick<Workshop, 'signups'>, personId: number) {
  const own = signups.find(it => it.personId === personId)
  if (!own) return undefined
  if (own.seated) return { seated: true as const }
  return { seated: false as const, place: signups.filter(it => !it.seated && it.id <= own.id).length }
}
