import { answerName, contributionName, WISHES } from '../../src/features/applications/rules.ts'
import { currentEdition } from '../../src/features/edition/index.ts'
import { savePanel } from '../../src/features/juries/index.ts'
import { grantRole } from '../../src/features/people/index.ts'
import type { Role } from '../../src/kernel/role.ts'
import type { Actor, Services } from '../../src/platform/services.ts'
import { testServices } from './app.ts'
import { candidate } from './candidate.ts'
import { useEdition } from './edition.ts'

export const CALL = '2017-10-20T08:00:00Z'
export const PREPARING = '2017-11-09T08:00:00Z'
export const AFTERWARDS = '2017-11-16T08:00:00Z'

type Seat = { role: Role; challengeId?: string }
type Given = { name: string; email?: string; roles: Seat[]; employer?: string }

/** Somebody with these roles in edition 2, as the request of a signed-in person would carry them. */
export async function member(
  services: Services,
  { name, roles, employer, email = emailOf(name) }: Given,
): Promise<Actor> {
  const grants = roles.map(({ role, challengeId }) => ({ role, editionId: 'eig-2', challengeId: challengeId ?? null }))
  const person = { email, fullName: name, lang: 'fr', ...(employer && { employer }) } as const
  let personId = 0
  for (const grant of grants) personId = await grantRole(services, null, { ...person, ...grant })
  return { personId, name, email, sessionId: 'test', grants }
}

const emailOf = (name: string) => `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@example.org`

export type Somebody = { lastName?: string; profile?: string; wishes?: string[]; career?: string }

/** Submits an application during the call and preselects it; gives its author and code, which is `C-` and the name of the address. */
export async function preselected(services: Services, by: Actor, email: string, given: Somebody = {}) {
  const { actor, edition } = await candidate(services, email, { values: valuesOf(given) })
  const code = `C-${email.split('@')[0]?.toUpperCase()}`
  const { id } = await services.db
    .updateTable('application')
    .set({ code })
    .where('person_id', '=', actor.personId)
    .returning('id')
    .executeTakeFirstOrThrow()
  await services.db
    .insertInto('screening')
    .values({
      application_id: id,
      kind: 'preselection',
      outcome: 'yes',
      reason: 'À entendre',
      decided_by: by.personId,
      decided_at: services.now(),
    })
    .execute()
  return { actor, edition, applicationId: id, code }
}

function valuesOf({ lastName, profile, wishes, career }: Somebody): Record<string, string> {
  const chosen = wishes ?? ['eig-2-archifiltre']
  return {
    [WISHES]: chosen.join(' '),
    ...Object.fromEntries(chosen.map(id => [contributionName(id, 'contribution'), `Ma contribution à ${id}.`])),
    ...(lastName && { [answerName('last_name')]: lastName }),
    ...(profile && { [answerName('profile')]: profile }),
    ...(career && { [answerName('career')]: career }),
  }
}

/** Edition 2 on the eve of its interviews: the team, and panels of these people (a name each, on any number of panels). */
export async function juryWorld({
  people = [] as Somebody[],
  panels = [['Rosalie Vanier', 'Blaise Tournemire']],
} = {}) {
  const world = await testServices(CALL)
  const { services } = world
  await useEdition(services)
  const team = await member(services, { name: 'Ondine Paquet', roles: [{ role: 'team' }] })
  const candidates = []
  for (const [i, given] of people.entries())
    candidates.push(
      await preselected(services, team, `c${i + 1}@example.org`, { lastName: `Candidate${i + 1}`, ...given }),
    )
  world.setClock(PREPARING)
  const edition = await currentEdition(services.db)
  const jurors: Actor[] = []
  for (const [i, names] of panels.entries()) {
    const members = []
    for (const name of names) members.push(await member(services, { name, roles: [{ role: 'juror' }] }))
    jurors.push(...members)
    const panel = {
      name: `Jury ${i + 1}`,
      room: `Salle ${i + 1}, 20 avenue de Ségur`,
      jurors: members.map(it => it.personId),
    }
    const saved = await savePanel(services, team, edition, panel)
    if (!saved.ok) throw new Error(saved.refusal.code)
  }
  return { ...world, team, edition, jurors, candidates }
}
