import type { AssignmentProblem, ReadingPair } from '../problem.ts'

export type Team = string[]

/** Every complete assignment of a small problem, as a team per file in the order of `files`: anchors and chances are not known here. */
export function everyAssignment(problem: AssignmentProblem): Team[][] {
  const options = problem.files.map(file => teamsFor(problem, file))
  const found: Team[][] = []
  const loads = new Map(problem.readers.map(({ id }) => [id, 0]))
  const place = (at: number, teams: Team[]): void => {
    if (at === options.length) {
      if (problem.readers.every(it => (loads.get(it.id) ?? 0) >= it.atLeast)) found.push(teams)
      return
    }
    for (const team of options[at] as Team[]) {
      for (const id of team) loads.set(id, (loads.get(id) ?? 0) + 1)
      if (problem.readers.every(it => (loads.get(it.id) ?? 0) <= it.atMost)) place(at + 1, [...teams, team])
      for (const id of team) loads.set(id, (loads.get(id) ?? 0) - 1)
    }
  }
  place(0, [])
  return found
}

export function teamsFor(problem: AssignmentProblem, file: AssignmentProblem['files'][number]): Team[] {
  const on = (pairs: ReadingPair[]) => pairs.filter(it => it.file === file.id).map(({ reader }) => reader)
  const [barred, given] = [on(problem.conflicts), on(problem.given)]
  const free = problem.readers.filter(({ id }) => !barred.includes(id))
  return subsets(free, file.readings)
    .filter(team => given.every(id => team.some(it => it.id === id)))
    .filter(team =>
      file.types.every(({ type, atLeast }) => team.filter(it => it.types.includes(type)).length >= atLeast),
    )
    .filter(team => {
      const names = team.flatMap(it => it.organisation ?? [])
      return new Set(names).size === names.length
    })
    .map(team => team.map(({ id }) => id))
}

function subsets<T>(items: T[], size: number): T[][] {
  if (size === 0) return [[]]
  return items.flatMap((item, at) => subsets(items.slice(at + 1), size - 1).map(rest => [item, ...rest]))
}

export type Figures = { worst: number; total: number; squares: number }

/** Sum of the worst file (all need as many readings here), total, and sum of squares of loads. */
function figuresOf(problem: AssignmentProblem, teams: Team[]): Figures {
  const values = new Map(problem.suitabilities.map(it => [`${it.file} ${it.reader}`, it.value]))
  const sums = teams.map((team, i) =>
    team.reduce((sum, id) => sum + (values.get(`${problem.files[i]?.id} ${id}`) ?? problem.otherwise), 0),
  )
  const loads = problem.readers.map(({ id }) => teams.filter(team => team.includes(id)).length)
  return {
    worst: Math.min(...sums),
    total: sums.reduce((all, sum) => all + sum, 0),
    squares: loads.reduce((all, load) => all + load * load, 0),
  }
}

/** The best worst file, then the largest total, then the most even loads: by looking at them all. Undefined when there is none. */
export function bestFigures(problem: AssignmentProblem): Figures | undefined {
  return everyAssignment(problem)
    .map(teams => figuresOf(problem, teams))
    .sort((a, b) => b.worst - a.worst || b.total - a.total || a.squares - b.squares)[0]
}

/** The largest total, then the most even loads, whatever the worst file. */
export function largestTotal(problem: AssignmentProblem): Figures | undefined {
  return everyAssignment(problem)
    .map(teams => figuresOf(problem, teams))
    .sort((a, b) => b.total - a.total || a.squares - b.squares)[0]
}
