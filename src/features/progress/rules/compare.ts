import type { Progress } from '../../edition/rules.ts'
import { type Content, HORIZONS, milestonesOf } from './roadmap.ts'

/** One thing that two versions may say differently; a step has a state too. */
export type Difference = {
  part: 'vision' | 'step' | 'objective' | 'milestone'
  code: string
  before: string
  after: string
  stateBefore?: string
  stateAfter?: string
}

type Sections = Pick<Progress, 'vision' | 'steps' | 'milestones'>

/** Everything that two contents say, in the order of the page; equal ones included. */
export function sideBySide({ milestones, steps, vision }: Sections, before: Content, after: Content): Difference[] {
  return [
    ...vision.map(({ code }) => ({ part: 'vision' as const, code, ...texts(before.vision[code], after.vision[code]) })),
    ...HORIZONS.map(code => ({
      part: 'objective' as const,
      code,
      ...texts(before.objectives[code], after.objectives[code]),
    })),
    ...steps.map(({ code }) => step(code, before, after)),
    ...[...new Set([...daysOf(milestones, before), ...daysOf(milestones, after)])].toSorted().map(code => ({
      part: 'milestone' as const,
      code,
      ...texts(aims(milestones, before, code), aims(milestones, after, code)),
    })),
  ]
}

export const isChanged = (it: Difference): boolean => it.before !== it.after || it.stateBefore !== it.stateAfter

const texts = (before = '', after = '') => ({ before, after })

const step = (code: string, before: Content, after: Content): Difference => ({
  part: 'step',
  code,
  ...texts(before.steps[code]?.note, after.steps[code]?.note),
  stateBefore: before.steps[code]?.state ?? 'not_started',
  stateAfter: after.steps[code]?.state ?? 'not_started',
})

type Milestones = Progress['milestones']

const daysOf = (milestones: Milestones, content: Content) => milestonesOf(milestones, content).map(it => it.day)

/** What is to be reached on a day: the team's own milestone says it by its name. */
const aims = (milestones: Milestones, content: Content, day: string) =>
  milestonesOf(milestones, content)
    .filter(it => it.day === day)
    .map(({ aim, name }) => aim || (typeof name === 'string' ? name : ''))
    .filter(it => it !== '')
    .join(' · ')
