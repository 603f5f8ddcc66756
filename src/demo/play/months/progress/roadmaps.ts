import { listVersions, saveVersion, startVersion } from '../../../../features/progress/index.ts'
import type { Content, StepState } from '../../../../features/progress/rules.ts'
import { type Day, plusDays } from '../../../../kernel/day.ts'
import type { Actor } from '../../../../platform/services.ts'
import { after, HOUR, MINUTE } from '../../../moments.ts'
import type { Story } from '../../story.ts'
import { type Deed, hourOf, workingFrom } from '../hiring/deeds.ts'
import { dayAfterStart } from '../script.ts'
import { fellowOn, type Team } from './teams.ts'
import { STEP_NOTES } from './words.ts'

/** The order in which steps are done: how far a team is says which are done, which one is under way. */
const ORDER = [
  'objectives',
  'actors',
  'interviews',
  'problem',
  'organisation',
  'value',
  'prototypes',
  'tests',
  'measure',
  'pitch',
  'deployment',
  'sustaining',
]

/** Which version, the day it is published, how many steps are done by then. */
type Writing = { number: number; day: Day; steps: number; change: string; reason: string }

/** A first roadmap after the workshop of March, a second one after mid-term, and a third in the autumn for those who change again. */
export function roadmapDeeds(story: Story, team: Team): Deed[] {
  const random = story.random.fork(`roadmap ${team.slug}`)
  // The workshop is on the fifty-second day; one team needs two more months.
  const first = team.slug === 'hopkins' ? 112 : random.int(52, 66)
  const second = random.int(163, 176)
  const { change } = team.tale
  const day = (count: number) => workingFrom(dayAfterStart(story.edition, count))
  const kept = { change: 'none', reason: 'Même cap : les étapes sont à jour et les dates précisées.' }
  const versions: Writing[] = [
    { number: 1, day: day(first), steps: random.int(3, 5), change: '', reason: '' },
    {
      number: 2,
      day: day(second),
      steps: random.int(6, 8),
      ...(change ? { change: change.kind, reason: change.reason } : kept),
    },
  ]
  if (random.chance(0.5))
    versions.push({
      number: 3,
      day: day(random.int(255, 268)),
      steps: random.int(9, 11),
      change: 'calendar',
      reason: 'Les dates de la restitution et du passage de relais sont fixées.',
    })
  return versions.map(it => {
    const at = hourOf(story, it.day, '15:30')
    return { at, does: () => write(story, team, it, at) }
  })
}

async function write(story: Story, team: Team, writing: Writing, at: Date): Promise<void> {
  const actor = fellowOn(story, team, writing.day)
  const [latest] = await listVersions(story.services.db, team.challengeId)
  // What a visitor began is theirs to finish.
  if (!actor || latest?.state === 'draft' || (latest?.number ?? 0) >= writing.number) return
  story.accept(await startVersion(story.at(at), actor, story.edition, team.challengeId), ['draft_exists'])
  await publish(story, { team, writing, actor, at: after(at, 2 * HOUR + 10 * MINUTE) })
}

type Publishing = { team: Team; writing: Writing; actor: Actor; at: Date }

async function publish(story: Story, { actor, at, team, writing }: Publishing): Promise<void> {
  const { change, number, reason } = writing
  const typed = { change, reason: number > 1 ? reason : '', content: contentOf(story, team, writing), revision: 1 }
  story.accept(
    await saveVersion(story.at(at), actor, story.edition, { challengeId: team.challengeId, typed, publish: true }),
  )
}

function contentOf(story: Story, { slug, tale }: Team, { number, steps }: Writing): Content {
  const random = story.random.fork(`content ${slug} ${number}`)
  const next = number > 1 && tale.change ? tale.change : tale
  return {
    vision: {
      ambition: tale.ambition,
      public: tale.public,
      benefits: `Ce que le service y gagne dès cette année : ${lower(tale.short)}`,
      hypothesis: tale.hypothesis,
      obstacles: tale.obstacle,
      opportunities: number > 1 ? `Ce qui est déjà là : ${lower(tale.done)}` : '',
      help_wanted: tale.help,
      help_offered: random.pick([
        'Relire du code le mercredi.',
        'Nos comptes rendus d’entretiens.',
        'Un coup de main en cartographie.',
        '',
      ]),
    },
    steps: Object.fromEntries(
      ORDER.map((code, i) => [code, { state: stateOf(i, steps), note: noteOf(code, number, i <= steps) }]),
    ),
    objectives: { short: next.short, medium: next.medium, long: tale.long },
    reached: { summer: next.short, autumn: next.medium, final: tale.long },
    own:
      number > 1
        ? [{ name: 'Bilan avec la direction', day: plusDays(dayAfterStart(story.edition, 240), random.int(0, 20)) }]
        : [],
  }
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
const stateOf = (place: number, done: number): StepState =>
  place < done ? 'done' : place < done + 2 ? 'under_way' : 'not_started'
const noteOf = (code: string, number: number, isBegun: boolean) =>
  (isBegun && STEP_NOTES[code]?.[number > 1 ? 1 : 0]) || ''
