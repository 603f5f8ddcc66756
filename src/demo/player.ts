import { readFile } from 'node:fs/promises'
import { applyEdition } from '../features/challenges/index.ts'
import { type Applied, type Applying, apply, currentEdition, parse, resolve } from '../features/edition/index.ts'
import type { EditionData } from '../features/edition/rules.ts'
import { applyForms } from '../features/forms/index.ts'
import type { Services } from '../platform/services.ts'
import type { MovableClock } from './clock.ts'
import { after, DAY, instantAt, isAfter, isMoment, type Moment } from './moments.ts'
import { castOf, type Progress, playTo, Stopped } from './play/index.ts'
import { emptyWorld, lastEventAt } from './store.ts'

/** What is being played now; `share` goes from 0 to 1. */
export type Running = { target: Moment; progress: Progress }

/** Plays the story in this process, one play at a time. */
export type Player = {
  /** The last moment that the world has wholly come to; undefined at the very first start. */
  moment: () => Moment | undefined
  running: () => Running | undefined
  /** The last play ended on a fault, which is in the log; moving again takes it up. */
  failed: () => boolean
  /** Starts playing to a moment, rebuilding the world where it lies behind. False while another play is under way. */
  moveTo: (target: Moment) => boolean
  /** Stops between two verbs for good: the world stays as it is, and its clock at what happened last. */
  halt: () => Promise<void>
  /** Stops between two verbs, to go on at the next start. */
  close: () => Promise<void>
}

type State = {
  moment: Moment | undefined
  running: Running | undefined
  failed: boolean
  stopping: AbortController
  ended: Promise<void>
}

/** What starts when there is nothing yet. */
const FIRST: Moment = 'open'

/** Takes the world up where it was left, and finishes a play that was interrupted. */
export async function openPlayer(services: Services, clock: MovableClock): Promise<Player> {
  const kept = await clock.load(services.db)
  const state: State = {
    moment: isMoment(kept?.moment) ? kept.moment : undefined,
    running: undefined,
    failed: false,
    stopping: new AbortController(),
    ended: Promise.resolve(),
  }
  const start = (target: Moment) => {
    if (state.running) return false
    const progress: Progress = { share: 0, step: 'gather', done: 0, total: 1 }
    Object.assign(state, { failed: false, stopping: new AbortController(), running: { target, progress } })
    state.ended = move(services, clock, state, target)
    return true
  }
  await settle(services, clock, state, kept?.target)
  if (!kept || isMoment(kept.target)) start(isMoment(kept?.target) ? kept.target : FIRST)
  const close = async () => {
    state.stopping.abort()
    await state.ended
  }
  const halt = async () => {
    if (!state.running) return
    await close()
    await settle(services, clock, state, null)
  }
  const { moment, running, failed } = reading(state)
  return { moment, running, failed, moveTo: start, halt, close }
}

const reading = (state: State) => ({
  moment: () => state.moment,
  running: () => state.running,
  failed: () => state.failed,
})

/** Makes the edition if there is none. Time stands still while the demonstration is stopped: the clock goes back to the last event. */
async function settle(services: Services, clock: MovableClock, state: State, target: string | null | undefined) {
  const edition = await loadEdition(services)
  castOf(edition.id)
  const last = await lastEventAt(services.db, edition.id)
  const shown = instantAt(edition, state.moment ?? FIRST)
  const place = { moment: state.moment ?? 'none', target: target === undefined ? FIRST : target }
  await clock.set(services.db, last && last > shown ? last : shown, place)
}

async function move(services: Services, clock: MovableClock, state: State, target: Moment): Promise<void> {
  try {
    await play(services, clock, state, target)
  } catch (fault) {
    if (!(fault instanceof Stopped)) {
      state.failed = true
      services.log.error('the demonstration could not be played', { fault })
    }
  } finally {
    state.running = undefined
  }
}

async function play(services: Services, clock: MovableClock, state: State, target: Moment): Promise<void> {
  const { db } = services
  await clock.set(db, clock.now(), { moment: state.moment ?? 'none', target })
  if (state.moment && isAfter(state.moment, target)) {
    state.moment = undefined
    await emptyWorld(services)
  }
  const edition = await loadEdition(services)
  const arrive = async (moment: Moment) => {
    state.moment = moment
    const last = await lastEventAt(db, edition.id)
    const shown = instantAt(edition, moment)
    // At the first start the call is open for visitors at once, while its first days are still being played.
    const instant = moment === 'before' && target === FIRST ? instantAt(edition, FIRST) : shown
    const place = { moment, target: moment === target ? null : target }
    await clock.set(db, last && last > instant ? last : instant, place)
  }
  if (state.moment === target) await arrive(target)
  await playTo(services, edition, target, {
    from: state.moment,
    signal: state.stopping.signal,
    onMoment: arrive,
    onProgress: progress => {
      state.running = { target, progress }
    },
  })
}

/** The edition in force; a world that has none gets that of the file, as applied a month before its call. */
async function loadEdition(services: Services): Promise<Applied> {
  const data = await readEdition(services.config.demonstrationEdition)
  const early = after(resolve(data).instants.callOpens, -30 * DAY)
  const onApplied: Applying['onApplied'] = async (tx, edition) => {
    await applyEdition(tx, edition)
    await applyForms(tx, edition, { at: after(early, -45 * DAY) })
  }
  // Without a reason this changes nothing where an edition is in force.
  const applying = { data, reason: '', actorId: null, onApplied }
  await apply({ ...services, now: () => early }, applying)
  return currentEdition(services.db)
}

async function readEdition(file: string): Promise<EditionData> {
  const parsed = parse(await readFile(file, 'utf8'))
  if (!('data' in parsed) || parsed.data.kind !== 'edition')
    throw new Error(`${file} is not an edition that can be run`)
  return parsed.data
}
