/** Somebody to hear. `barred` are the jurors who must not hear them; `wishes` the challenges they wish for. */
export type Hearable = { applicationId: number; code: string; barred: ReadonlySet<number>; wishes: readonly string[] }

/** A panel with the challenges its mentors answer for, the instants it has free and the interviews it keeps. */
export type Panel = {
  id: number
  jurors: readonly number[]
  challenges: readonly string[]
  /** Per day, in order; without those taken by interviews that stay where they are. */
  days: readonly (readonly Slot[])[]
  kept: number
}

export type Slot = { startsAt: Date; endsAt: Date }
export type Placed = Slot & { applicationId: number; panelId: number }

/** Who is heard when and by whom, and those whom no panel can hear: each has a juror in conflict, or is full. */
export type Plan = { placed: Placed[]; unplaced: { applicationId: number; why: 'conflict' | 'full' }[] }

/**
 * An even spread of interviews: panels hear the same number of people give or take one, as far as conflicts allow, and each
 * panel the same number every day. Those with the fewest possible panels are served first; where several panels are
 * equally free, the one with mentors of a wished challenge hears the person. The same facts give the same plan.
 */
export function spread(people: readonly Hearable[], panels: readonly Panel[]): Plan {
  const state = openSpread(people, panels)
  const order = people.toSorted((a, b) => choices(a, panels) - choices(b, panels) || byCode(a, b))
  for (const person of order) serve(state, person)
  while (evenOut(state));
  const placed = panels.flatMap(panel => onSlots(panel, (state.heard.get(panel.id) ?? []).toSorted(byCode)))
  return { placed, unplaced: state.unplaced }
}

type State = { panels: readonly Panel[]; heard: Map<number, Hearable[]>; unplaced: Plan['unplaced']; fair: number }

function openSpread(people: readonly Hearable[], panels: readonly Panel[]): State {
  const kept = panels.reduce((sum, panel) => sum + panel.kept, 0)
  const fair = Math.ceil((people.length + kept) / Math.max(1, panels.length))
  return { panels, heard: new Map(panels.map(({ id }) => [id, []])), unplaced: [], fair }
}

const byCode = (a: Hearable, b: Hearable) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
const roomOf = ({ days }: Panel) => days.reduce((sum, slots) => sum + slots.length, 0)
const mayHear = ({ barred }: Hearable, panel: Panel) => !panel.jurors.some(id => barred.has(id))
const choices = (person: Hearable, panels: readonly Panel[]) => panels.filter(panel => mayHear(person, panel)).length
const mentors = ({ wishes }: Hearable, panel: Panel) => panel.challenges.filter(id => wishes.includes(id)).length
const loadOf = ({ heard }: State, panel: Panel) => panel.kept + (heard.get(panel.id)?.length ?? 0)
const isFull = ({ heard }: State, panel: Panel) => (heard.get(panel.id)?.length ?? 0) >= roomOf(panel)

function serve(state: State, person: Hearable): void {
  const possible = state.panels.filter(panel => mayHear(person, panel))
  const free = possible.filter(panel => !isFull(state, panel))
  const due = free.filter(panel => loadOf(state, panel) < state.fair)
  const [panel] = (due.length > 0 ? due : free).toSorted(
    (a, b) => mentors(person, b) - mentors(person, a) || loadOf(state, a) - loadOf(state, b) || a.id - b.id,
  )
  if (panel) state.heard.get(panel.id)?.push(person)
  else state.unplaced.push({ applicationId: person.applicationId, why: possible.length > 0 ? 'full' : 'conflict' })
}

/** Moves one person from the most to the least loaded panel that may hear them, while these differ by two or more. */
function evenOut(state: State): boolean {
  const byLoad = state.panels.toSorted((a, b) => loadOf(state, a) - loadOf(state, b) || a.id - b.id)
  for (const low of byLoad.filter(panel => !isFull(state, panel)))
    for (const high of byLoad.toReversed()) {
      if (loadOf(state, high) - loadOf(state, low) < 2) break
      const from = state.heard.get(high.id) ?? []
      const [moved] = from
        .filter(person => mayHear(person, low))
        .toSorted((a, b) => gain(b, low, high) - gain(a, low, high) || byCode(a, b))
      if (!moved) continue
      from.splice(from.indexOf(moved), 1)
      state.heard.get(low.id)?.push(moved)
      return true
    }
  return false
}

const gain = (person: Hearable, low: Panel, high: Panel) => mentors(person, low) - mentors(person, high)

/** The first instants of each day, as many every day give or take one. */
function onSlots({ id, days }: Panel, people: readonly Hearable[]): Placed[] {
  const taken = days.map(() => 0)
  for (let left = people.length; left > 0; left -= 1) {
    const [next] = days
      .map((slots, day) => ({ day, taken: taken[day] ?? 0, free: slots.length - (taken[day] ?? 0) }))
      .filter(({ free }) => free > 0)
      .toSorted((a, b) => a.taken - b.taken || a.day - b.day)
    if (next) taken[next.day] = next.taken + 1
  }
  const slots = days.flatMap((day, i) => day.slice(0, taken[i]))
  return people.flatMap(({ applicationId }, i) => {
    const slot = slots[i]
    return slot ? [{ applicationId, panelId: id, ...slot }] : []
  })
}

/** Whether two interviews would meet. */
export const overlaps = (a: Slot, b: Slot): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt
