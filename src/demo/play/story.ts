import { matchingJob } from '../../features/assignments/index.ts'
import type { Applied } from '../../features/edition/index.ts'
import type { Result } from '../../kernel/result.ts'
import { unlimited } from '../../platform/limits/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import {
  type ChallengeId,
  type DemoCandidate,
  type DemoStaff,
  demoCandidates,
  demoStaff,
  type Rng,
  rng,
} from '../people/index.ts'
import { CLOSING } from '../people/instants.ts'
import { listActors } from '../queries/people.ts'
import { stranger } from './stranger.ts'

/** The player was told to stop; what it has done stays, each verb being whole. */
export class Stopped extends Error {
  override name = 'Stopped'
}

/** What each part of the story is told with. */
export type Story = {
  readonly services: Services
  readonly edition: Applied
  readonly candidates: readonly DemoCandidate[]
  readonly staff: readonly DemoStaff[]
  readonly random: Rng
  /** The services as they are at an instant of the story; `label` makes the codes drawn then the same every time. */
  readonly at: (instant: Date, label?: string) => Services
  /** An instant of the call of 2017, moved along with the closing of this edition's call. */
  readonly moved: (instant: Date) => Date
  /** The person of the staff with this key, as signed in; of the address for anybody else. */
  readonly actor: (keyOrEmail: string) => Actor
  /** Whose file this is: an invented candidate, or somebody who came by themselves and wishes for these challenges. */
  readonly candidate: (file: { email: string; wishes: readonly string[] }) => DemoCandidate
  /** Reads anew who holds which role. */
  readonly meet: () => Promise<void>
  /** Says how far the present step is; throws Stopped when the player was told to stop. */
  readonly tell: (done: number, total: number) => void
  /** A verb may be refused where a visitor was there before; anything else is told to the log. */
  readonly accept: <T, R extends { code: string }>(result: Result<T, R>, expected?: readonly string[]) => boolean
}

export type Telling = { tell: Story['tell'] }

const cast = new Map<string, Pick<Story, 'candidates' | 'staff'>>()

/** The invented people of a seed, made once: it takes half a second. */
export function castOf(seed: string): Pick<Story, 'candidates' | 'staff'> {
  const known = cast.get(seed) ?? { candidates: demoCandidates(seed), staff: demoStaff(seed).people }
  cast.set(seed, known)
  return known
}

/** Everything the story needs to be told on this database. */
export async function openStory(services: Services, edition: Applied, { tell }: Telling): Promise<Story> {
  const { candidates, staff } = castOf(edition.id)
  const actors = new Map<string, Actor>()
  const meet = async () => {
    for (const actor of await listActors(services.db)) actors.set(actor.email.toLowerCase(), actor)
  }
  await meet()
  const emails = new Map(staff.map(it => [it.key, it.email]))
  const byEmail = new Map(candidates.map(it => [it.email.toLowerCase(), it]))
  const shift = edition.instants.callCloses.getTime() - CLOSING.getTime()
  return {
    services,
    edition,
    candidates,
    staff,
    random: rng(edition.id).fork('story'),
    at: (instant, label = '') => servicesAt(services, instant, `${edition.id}/${label}`),
    moved: instant => new Date(instant.getTime() + shift),
    actor: key => {
      const actor = actors.get((emails.get(key) ?? key).toLowerCase())
      if (!actor) throw new Error(`nobody is called ${key}`)
      return actor
    },
    candidate: ({ email, wishes }) => byEmail.get(email.toLowerCase()) ?? stranger(email, slugsOf(edition, wishes)),
    meet,
    tell,
    accept: (result, expected = []) => {
      if (!result.ok && !expected.includes(result.refusal.code))
        services.log.warn('the story was refused a step', { code: result.refusal.code })
      return result.ok
    },
  }
}

const slugsOf = (edition: Applied, ids: readonly string[]) =>
  edition.challenges.filter(it => ids.includes(it.id)).map(it => it.slug as ChallengeId)

/** The player executes matching runs itself, at their instant; every other job is left to the queue. */
function servicesAt(services: Services, instant: Date, label: string): Services {
  const random = rng(label)
  return {
    ...services,
    now: () => instant,
    limit: unlimited,
    randomToken: () => Array.from({ length: 24 }, () => random.int(0, 35).toString(36)).join(''),
    enqueue: async (tx, job, options) => {
      if (job.name !== matchingJob) await services.enqueue(tx, job, options)
    },
  }
}
