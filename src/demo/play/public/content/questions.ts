import { after, DAY } from '../../../moments.ts'
import { type Answer, type Plan, type Planned, words } from './planned.ts'
import { CANDIDATES } from './questions-candidates.ts'
import { HOSTS } from './questions-hosts.ts'

const REMOTE = 'Un ou deux jours de télétravail par semaine sont possibles quand l’équipe et le mentor en conviennent.'

/** A change of the French alone: the team's list shows that its translation is behind. Said once, however often it is played. */
const outdated = (at: Date): NonNullable<Planned['later']> => ({
  at,
  reason: 'Question posée deux fois par courriel',
  change: document => {
    const { en, facts, fr } = document
    return fr.body.includes(REMOTE) ? document : { en, facts, fr: { ...fr, body: `${fr.body}\n\n${REMOTE}` } }
  },
})

export const questions: Plan = ({ instants }) => {
  const planned = (answers: readonly Answer[], audience: 'candidate' | 'host', at: Date) =>
    answers.map(([name, category, fr, en], index) => ({
      ...{ kind: 'faq' as const, name, at },
      facts: { audience, category, position: (index + 1) * 10 },
      fr: words(fr[0], '', fr[1]),
      en: words(en[0], '', en[1]),
      ...(name === 'ou-travaille-t-on' && { later: outdated(after(instants.callCloses, -10 * DAY)) }),
    }))
  return [
    ...planned(CANDIDATES, 'candidate', after(instants.callOpens, -15 * DAY)),
    ...planned(HOSTS, 'host', after(instants.callOpens, -25 * DAY)),
  ]
}
