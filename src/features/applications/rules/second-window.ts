import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Edition } from '../../edition/rules.ts'
import { type Answers, contributionName, WISHES } from './answers.ts'
import type { Content } from './content.ts'
import { type Asked, missing, type Problem } from './problems.ts'
import { wishKey } from './wishes.ts'

export type WindowRefusal = { code: 'wishes_not_open'; opensAt: Date } | { code: 'wishes_closed'; closedAt: Date }
export type ChooseRefusal = WindowRefusal | { code: 'incomplete'; problems: Problem[] }

type Windowed = Pick<Edition, 'instants' | 'wishes'>

/** The two ends of the second window, in editions that have one: preselected people choose there. */
export function windowOf({ instants, wishes }: Windowed): { opensAt: Date; closesAt: Date } | undefined {
  const { wishesOpen: opensAt, wishesClose: closesAt } = instants
  return wishes.asked === 'after_preselection' && opensAt && closesAt ? { opensAt, closesAt } : undefined
}

/** Whether wishes are received at this instant: the opening one is in, the closing one is out. Undefined without a window. */
export function canChoose(edition: Windowed, now: Date): Result<true, WindowRefusal> | undefined {
  const window = windowOf(edition)
  if (!window) return undefined
  if (now.getTime() < window.opensAt.getTime()) return refuse({ code: 'wishes_not_open', opensAt: window.opensAt })
  if (now.getTime() >= window.closesAt.getTime()) return refuse({ code: 'wishes_closed', closedAt: window.closesAt })
  return done(true)
}

/** What the second window asks: the wishes and what is asked for each, as a form of its own. */
export const wishForm = <E extends Asked>(edition: E): E => ({
  ...edition,
  eligibility: [],
  answers: edition.answers.filter(it => it.perWish),
  documents: [],
  teammateWish: false,
  wishes: { ...edition.wishes, asked: 'in_application' },
})

/** What keeps wishes from being received, in the order of the form. */
export const missingWishes = (edition: Asked, answers: Answers, challenges: readonly string[]): Problem[] =>
  missing(wishForm(edition), { answers, files: [], challenges }).filter(({ step }) => step !== 'declarations')

/** The wishes of a submission by the names of the form, so that they can be changed. */
export function wishValues({ wishes }: Pick<Content, 'wishes'>): Record<string, string> {
  const keyed = wishes.map(({ answers, ...target }) => ({ key: wishKey({ profile: undefined, ...target }), answers }))
  const answers = keyed.flatMap(it =>
    Object.entries(it.answers).map(([code, said]) => [contributionName(it.key, code), said]),
  )
  return { ...Object.fromEntries(answers), [WISHES]: keyed.map(({ key }) => key).join(' ') }
}
