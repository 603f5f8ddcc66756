import { type Outcome, type Problem, solve } from '../../src/engine/matching/index.ts'
import { contentOf } from '../../src/features/applications/rules.ts'
import type { ProposedList } from '../../src/features/assignments/rules.ts'
import { currentEdition } from '../../src/features/edition/index.ts'
import type { Actor, Services } from '../../src/platform/services.ts'
import { canonicalJson, makeReceipt, sha256Hex } from '../../src/platform/signing/index.ts'
import { testServices } from './app.ts'
import { draftOf, editionTwo } from './candidate.ts'
import { useEdition } from './edition.ts'
import { member } from './jury.ts'

const EVE = '2017-12-01T08:00:00Z'
/** The notification instant of edition 2. */
export const NOTIFIED = '2017-12-04T09:00:00Z'

const seat = (challenge: string, profile: string) => ({ challenge: `eig-2-${challenge}`, profile })
const [PREDI_DATA, PREDI_DEV, LINK, GOBELINS_DEV] = [
  seat('predisauvetage', 'data'),
  seat('predisauvetage', 'dev'),
  seat('eig-link', 'dev'),
  seat('gobelins', 'dev'),
]
export const SEATS = { PREDI_DATA, PREDI_DEV, LINK }

/**
 * A matching small enough to follow by hand. DATA1, DEV1 and DEV2 are placed. DATA2, DATA3 and DEV3 wait: should DEV1 let
 * go, DEV2 would move up and leave a seat to DEV3. Gobelins closes for want of a designer, so DEV4 has nothing, like DATA4,
 * whom no jury ranked.
 */
const problem: Problem = {
  version: 2,
  seed: 'test',
  places: 5,
  budget: null,
  candidates: [
    { id: 'DATA1', wishes: [PREDI_DATA] },
    { id: 'DATA2', wishes: [PREDI_DATA] },
    { id: 'DATA3', wishes: [PREDI_DATA] },
    { id: 'DATA4', wishes: [PREDI_DATA] },
    { id: 'DEV1', wishes: [PREDI_DEV, LINK] },
    { id: 'DEV2', wishes: [PREDI_DEV, LINK] },
    { id: 'DEV3', wishes: [LINK] },
    { id: 'DEV4', wishes: [GOBELINS_DEV] },
  ],
  challenges: [
    {
      id: 'eig-2-predisauvetage',
      seats: [
        { profile: 'data', required: 1, optional: 0, price: 0 },
        { profile: 'dev', required: 1, optional: 0, price: 0 },
      ],
    },
    { id: 'eig-2-eig-link', seats: [{ profile: 'dev', required: 1, optional: 0, price: 0 }] },
    {
      id: 'eig-2-gobelins',
      seats: [
        { profile: 'dev', required: 1, optional: 0, price: 0 },
        { profile: 'design', required: 1, optional: 0, price: 0 },
      ],
    },
  ],
  rankings: [
    { ...PREDI_DATA, tiers: [['DATA1'], ['DATA2'], ['DATA3']], points: [] },
    { ...PREDI_DEV, tiers: [['DEV1'], ['DEV2']], points: [] },
    { ...LINK, tiers: [['DEV2'], ['DEV3']], points: [] },
    { ...GOBELINS_DEV, tiers: [['DEV4']], points: [] },
  ],
  closurePriority: ['eig-2-eig-link', 'eig-2-predisauvetage', 'eig-2-gobelins'],
  optionalOrder: [],
  locks: [],
  exclusions: [],
  teammates: [],
}

/** What stopped those who were not heard. */
const stopped = { FILE1: 'preselection', RULE1: 'eligibility', MISS1: 'completeness' } as const
const HEARD = problem.candidates.map(({ id }) => id)
export const CODES = [...HEARD, 'ABSENT1', ...Object.keys(stopped)]

/** Edition 2 after its interviews, with a person per code (and `more` whose file was not chosen), and a team member. */
export async function heardWorld({ more = 0 } = {}) {
  const world = await testServices(EVE)
  const { services } = world
  await useEdition(services)
  const team = await member(services, { name: 'Ondine Paquet', roles: [{ role: 'team' }] })
  const others = Array.from({ length: more }, (_, i) => `MORE${i + 1}`)
  const people = await addPeople(services, [...CODES, ...others])
  await addHearings(services, people)
  await addScreenings(services, people, team)
  const edition = await currentEdition(services.db)
  const actorOf = (code: string): Actor => {
    const person = people.find(it => it.code === code)
    if (!person) throw new Error(`nobody has the code ${code}`)
    return { personId: person.personId, name: person.name, email: person.email, sessionId: 'test', grants: [] }
  }
  return { ...world, team, edition, people, actorOf }
}

type Person = { code: string; personId: number; applicationId: number; name: string; email: string }

async function addPeople({ db, now, signing }: Services, codes: string[]): Promise<Person[]> {
  const people = codes.map(code => ({ email: `${code.toLowerCase()}@example.org`, full_name: `Zorglub ${code}` }))
  const at = now()
  const persons = await db
    .insertInto('person')
    .values(people.map(it => ({ ...it, created_at: at })))
    .returning(['id', 'full_name', 'email'])
    .execute()
  const draft = draftOf(editionTwo())
  const content = contentOf(editionTwo(), { ...draft, accountName: '' })
  const times = { created_at: at, saved_at: at, submitted_at: at }
  const applications = await db
    .insertInto('application')
    .values(
      persons.map(({ id }, i) => ({
        edition_id: 'eig-2',
        person_id: id,
        code: codes[i] ?? '',
        state: 'submitted' as const,
        answers: JSON.stringify(draft.answers),
        ...times,
      })),
    )
    .returning(['id', 'code', 'person_id'])
    .execute()
  const receiptOf = (code: string) =>
    makeReceipt(signing, {
      edition: 'eig-2',
      reference: `REF-${code}`,
      candidate: code,
      receivedAt: at.toISOString(),
      zone: 'Europe/Paris',
      contentSha256: sha256Hex(canonicalJson(content)),
      files: [],
    })
  await db
    .insertInto('submission')
    .values(
      applications.map(({ id, code }) => ({
        application_id: id,
        reference: `REF-${code}`,
        received_at: at,
        content: JSON.stringify(content),
        content_sha256: sha256Hex(canonicalJson(content)),
        receipt: JSON.stringify(receiptOf(code)),
      })),
    )
    .execute()
  await db
    .updateTable('application')
    .from('submission')
    .set(eb => ({ submission_id: eb.ref('submission.id') }))
    .whereRef('submission.application_id', '=', 'application.id')
    .execute()
  return applications.map(({ id, code, person_id: personId }, i) => ({
    code,
    personId,
    applicationId: id,
    name: persons[i]?.full_name ?? '',
    email: persons[i]?.email ?? '',
  }))
}

async function addHearings({ db }: Services, people: Person[]) {
  const { id } = await db
    .insertInto('panel')
    .values({ edition_id: 'eig-2', name: 'Jury 1', room: 'Salle 1' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const start = new Date('2017-11-14T08:00:00Z').getTime()
  const came = people.filter(it => [...HEARD, 'ABSENT1'].includes(it.code))
  await db
    .insertInto('interview')
    .values(
      came.map((it, i) => ({
        application_id: it.applicationId,
        panel_id: id,
        starts_at: new Date(start + i * 1_800_000),
        ends_at: new Date(start + (i + 1) * 1_800_000),
        state: it.code === 'ABSENT1' ? ('absent' as const) : ('held' as const),
      })),
    )
    .execute()
}

async function addScreenings({ db, now }: Services, people: Person[], team: Actor) {
  const refused = people.filter(it => !HEARD.includes(it.code) && it.code !== 'ABSENT1')
  await db
    .insertInto('screening')
    .values(
      refused.map(it => ({
        application_id: it.applicationId,
        kind: stopped[it.code as keyof typeof stopped] ?? ('preselection' as const),
        outcome: 'no' as const,
        reason: `La raison consignée pour ${it.code}`,
        decided_by: team.personId,
        decided_at: now(),
      })),
    )
    .execute()
}

/** The list that the matching gives, approved by the authority. */
export async function approveList({ db, now }: Services, team: Actor): Promise<void> {
  const outcome = solve(problem)
  const at = now()
  const run = await db
    .insertInto('matching_run')
    .values({
      edition_id: 'eig-2',
      state: 'done',
      seed: problem.seed,
      engine: outcome.engine,
      problem: JSON.stringify(problem),
      outcome: JSON.stringify(outcome),
      violations: '[]',
      requested_by: team.personId,
      requested_at: at,
      finished_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const decided = { decided_by: team.personId, decided_at: at, signature: 'signed' }
  const proposed = { proposed_by: team.personId, proposed_at: at, list_sha256: 'a' }
  const list = JSON.stringify(listOf(run.id, outcome))
  await db
    .insertInto('approval')
    .values({ edition_id: 'eig-2', run_id: run.id, state: 'approved', list, ...proposed, ...decided })
    .execute()
}

const listOf = (runId: number, { assignments, closed }: Outcome): ProposedList => ({
  editionId: 'eig-2',
  runId,
  places: assignments.map(({ candidate, challenge, profile }) => ({
    code: candidate,
    name: candidate,
    challengeId: challenge,
    profile,
    wish: 1,
    byDecision: false,
  })),
  closed: closed.map(({ challenge, emptyProfile }) => ({ challengeId: challenge, emptyProfile })),
  waiting: problem.candidates.length - assignments.length,
  placesDecidedByDraw: 0,
})
