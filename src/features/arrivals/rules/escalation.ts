import { type Day, daysBetween, weekdayOf } from '../../../kernel/day.ts'
import type { Arrivals, HostFunction } from '../../edition/rules.ts'
import { type Entry, isSettled } from './checklist.ts'

const STEPS = ['soon', 'late', 'alarm'] as const
/** `soon`: due in a few days. `late`: it should be ready. `alarm`: it has been late for long. */
export type Step = (typeof STEPS)[number]

export type Notice = { challengeId: string; key: string; reopenings: number; step: Step }

/** How far an item has gone, by the clock alone; undefined when there is nothing to tell of it. */
export function stepOf(
  entry: Entry,
  day: Day,
  { alarmDays, lateDays, remindDays }: Arrivals['escalation'],
): Step | undefined {
  if (isSettled(entry) || entry.shownOn > day) return undefined
  const late = daysBetween(entry.dueOn, day)
  if (late >= alarmDays) return 'alarm'
  if (late >= lateDays) return 'late'
  return late >= -remindDays ? 'soon' : undefined
}

/** Letters leave from an hour on, on working days. `local` is `YYYY-MM-DDTHH:MM` in the edition's zone. */
export const mayWrite = ({ hour }: Pick<Arrivals['escalation'], 'hour'>, local: string): boolean =>
  weekdayOf(local.slice(0, 10)) <= 5 && Number(local.slice(11, 13)) >= hour

export type Due = { entry: Entry; step: Step }

/** The items that have come to a step of which nobody was told: the one they are at, never those they jumped over. */
export function freshSteps(due: readonly Due[], notices: readonly Notice[]): Due[] {
  const nameOf = (challengeId: string, key: string, reopenings: number) => `${challengeId} ${key} ${reopenings}`
  const told = new Map<string, number>()
  for (const { challengeId, key, reopenings, step } of notices) {
    const name = nameOf(challengeId, key, reopenings)
    told.set(name, Math.max(told.get(name) ?? -1, STEPS.indexOf(step)))
  }
  return due.filter(({ entry, step }) => {
    const last = told.get(nameOf(entry.challengeId, entry.key, entry.reopenings)) ?? -1
    return STEPS.indexOf(step) > last
  })
}

/** Somebody who may be written to about arrivals: in the programme, for a challenge or (the team) for all, or a host's contact. */
export type Addressee = { name: string; email: string; lang: 'fr' | 'en' } & (
  | { role: 'team'; personId: number; challengeId: null }
  | { role: 'fellow' | 'operational_mentor' | 'high_level_mentor'; personId: number; challengeId: string }
  | { role: HostFunction; contactId: number; challengeId: string }
)

/** Who answers for an item: its owner; where a host has named nobody, the operational mentor; where there is none, the team. */
function answerers(entry: Entry, people: readonly Addressee[]): Addressee[] {
  const { item, newcomer } = entry
  const here = people.filter(it => it.challengeId === null || it.challengeId === entry.challengeId)
  const ofFellow = (it: Addressee) => it.role === 'fellow' && it.personId === newcomer?.personId
  const owners = here.filter(it => (item.owner === 'fellow' ? ofFellow(it) : it.role === item.owner))
  const mentors = here.filter(it => it.role === 'operational_mentor')
  return [owners, mentors, here.filter(it => it.role === 'team')].find(it => it.length > 0) ?? []
}

/** Whether a step of an item is for somebody: what is due soon for who answers for it, then for who can do something about it. */
function isFor(it: Addressee, { entry, step }: Due, people: readonly Addressee[]): boolean {
  if (it.challengeId !== null && it.challengeId !== entry.challengeId) return false
  if (answerers(entry, people).includes(it)) return true
  if (step !== 'soon' && it.role === 'operational_mentor') return true
  return step === 'alarm' && (it.role === 'team' || it.role === 'high_level_mentor')
}

export type Letter = { to: Addressee; due: Due[] }

/**
 * One letter for each person to whom something new must be said, with everything that is due of them, and, for those who follow a
 * challenge, everything that is late on it; for the team, on the challenges where something has been late for long.
 */
export function lettersOf(due: readonly Due[], fresh: readonly Due[], people: readonly Addressee[]): Letter[] {
  return people.flatMap(to => {
    const news = fresh.filter(it => isFor(to, it, people))
    if (news.length === 0) return []
    const challenges = new Set(news.map(it => it.entry.challengeId))
    const follows = to.role === 'team' || to.role === 'operational_mentor' || to.role === 'high_level_mentor'
    const told = due.filter(({ entry, step }) => {
      if (!challenges.has(entry.challengeId)) return false
      return answerers(entry, people).includes(to) || (follows && step !== 'soon')
    })
    return [{ to, due: told }]
  })
}
