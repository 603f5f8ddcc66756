import { findOrAddPerson, grantRole } from '../../features/people/index.ts'
import type { Role } from '../../kernel/role.ts'
import { after, DAY, HOUR } from '../moments.ts'
import type { DemoStaff, StaffRole } from '../people/index.ts'
import type { Story } from './story.ts'

const ROLES = {
  team: 'team',
  reviewer: 'reader',
  juror: 'juror',
  validator: 'validator',
  'operational-mentor': 'operational_mentor',
  'high-level-mentor': 'high_level_mentor',
} as const satisfies Partial<Record<StaffRole['role'], Role>>

/** Everybody is known before the call: the staff with its roles, and the people who will hear of it, who have none yet. */
export async function gather(story: Story): Promise<void> {
  const { candidates, edition, services, staff } = story
  const early = after(edition.instants.callOpens, -20 * DAY)
  const grants = staff.flatMap(person => person.roles.map(role => ({ person, role })))
  for (const [index, { person, role }] of grants.entries()) {
    story.tell(index, grants.length + candidates.length)
    await grant(story, person, role, after(early, index * 60_000))
  }
  const heard = after(early, 9 * HOUR)
  await services.db.transaction().execute(async tx => {
    for (const { email, firstName, lastName, language, background } of candidates) {
      const employer = background.jobs.at(-1)?.employer.name
      const person = { email, fullName: `${firstName} ${lastName}`, lang: language, at: heard }
      await findOrAddPerson(tx, { ...person, ...(employer && { employer }) })
    }
  })
  await story.meet()
}

async function grant({ at, edition }: Story, person: DemoStaff, granted: StaffRole, instant: Date): Promise<void> {
  if (granted.role === 'press') return
  const slug = 'challenge' in granted ? granted.challenge : undefined
  const challengeId = edition.challenges.find(it => it.slug === slug)?.id ?? null
  if (slug && !challengeId) throw new Error(`the invented people mentor ${slug}, which this edition does not have`)
  const { email, employer, firstName, lastName } = person
  const known = { email, fullName: `${firstName} ${lastName}`, lang: 'fr', employer } as const
  await grantRole(at(instant), null, { ...known, editionId: edition.id, role: ROLES[granted.role], challengeId })
}
