import { readFileSync } from 'node:fs'
import { markOf, save, start, submit } from '../../src/features/applications/index.ts'
import {
  AGREEMENTS,
  type Answers,
  type Application,
  agreementName,
  answerName,
  contributionName,
  declarationName,
  noAnswers,
  WISHES,
} from '../../src/features/applications/rules.ts'
import { type Applied, currentEdition, parse, resolve } from '../../src/features/edition/index.ts'
import type { Actor, Services } from '../../src/platform/services.ts'

/** Edition 2 as its file says, in its first version, without a database. */
export function editionTwo(): Applied {
  const parsed = parse(readFileSync(new URL('../../editions/eig-2.yaml', import.meta.url), 'utf8'))
  if (!('data' in parsed) || parsed.data.kind !== 'edition') throw new Error('edition 2 does not load')
  return { ...resolve(parsed.data), version: 1, appliedAt: new Date('2017-09-20T08:00:00Z') }
}

/** A value per field of the form, complete and correct, for these wishes (the first challenge unless told). */
export function filled(edition: Applied, wishes = edition.challenges.slice(0, 1).map(({ id }) => id)) {
  return {
    ...Object.fromEntries(edition.eligibility.map(({ code }) => [declarationName(code), 'yes'])),
    [answerName('first_name')]: 'Zélie',
    [answerName('last_name')]: 'Quartz',
    [answerName('phone')]: '06 39 98 12 34',
    [answerName('city')]: 'Nantes',
    [answerName('profile')]: 'data',
    [answerName('years_of_experience')]: '7',
    [answerName('career')]: 'Six ans à mesurer des rivières, puis un an à cartographier leurs crues.',
    [answerName('skills')]: 'Python, R, PostgreSQL.',
    [answerName('resources')]: 'Un poste Linux et l’accès aux données.',
    [WISHES]: wishes.join(' '),
    ...Object.fromEntries(
      wishes.map(id => [contributionName(id, 'contribution'), 'Je commencerais par relire les données existantes.']),
    ),
    ...Object.fromEntries(AGREEMENTS.map(code => [agreementName(code), 'yes'])),
  } as Record<string, string>
}

export const answersOf = (values: Record<string, string>): Answers => ({ ...structuredClone(noAnswers), values })

/** A complete draft of edition 2, saved on an ordinary day of the call. */
export function draftOf(edition: Applied, given: Partial<Application> = {}): Application {
  return {
    id: 1,
    code: 'C-7F3K',
    state: 'draft',
    answers: answersOf(filled(edition)),
    revision: 1,
    createdAt: new Date('2017-10-10T08:00:00Z'),
    savedAt: new Date('2017-10-16T08:00:00Z'),
    submittedAt: null,
    withdrawnAt: null,
    extendedTo: null,
    lateUpload: false,
    last: undefined,
    files: [],
    challenges: edition.challenges.map(({ id }) => id),
    ...given,
  }
}

/** Somebody signed in, for verbs called without HTTP. */
export async function person(services: Services, email: string, name = ''): Promise<Actor> {
  const { id } = await services.db
    .insertInto('person')
    .values({ email, full_name: name, created_at: services.now() })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { personId: id, name, email, sessionId: 'test', grants: [] }
}

/** A page of the form as a browser would send it, with the marks of `before`. */
export const posted = (
  values: Record<string, string>,
  { base = 0, page = 'p', before = {} as Record<string, string> } = {},
) => ({
  base,
  page,
  seen: [],
  fields: Object.entries(values).map(([name, value]) => ({ name, value, was: markOf(before[name] ?? '') })),
})

/** Starts, fills and, unless told otherwise, submits an application to the edition in force. */
export async function candidate(
  services: Services,
  email: string,
  { values, submitted = true }: { values?: Record<string, string>; submitted?: boolean } = {},
) {
  const edition = await currentEdition(services.db)
  const actor = await person(services, email)
  const started = await start(services, actor, edition)
  if (!started.ok) throw new Error(`not started: ${started.refusal.code}`)
  const saved = await save(services, actor, edition, posted({ ...filled(edition), ...values }))
  if (!saved.ok) throw new Error(`not saved: ${saved.refusal.code}`)
  if (!submitted) return { actor, edition, reference: undefined }
  const outcome = await submit(services, actor, edition, { lang: 'fr' })
  if (!outcome.ok) throw new Error(`not submitted: ${outcome.refusal.code}`)
  return { actor, edition, reference: outcome.value.reference }
}
