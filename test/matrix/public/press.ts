import { editionById } from '../../../src/features/edition/index.ts'
import { factsHash } from '../../../src/features/press/facts-hash.ts'
import { linkHash, readFacts } from '../../../src/features/press/queries.ts'
import { firstWords } from '../../../src/features/press/write-release.ts'
import { everybody } from '../months/everybody.ts'
import type { Found, Part } from '../months/part.ts'

const team = ['team'] as const
const met = ['fellow', 'operationalMentor', 'team'] as const
const hosts = ['operationalMentor', 'highLevelMentor', 'team'] as const
const slug = 'matrice-communique'

export const press: Part = {
  rows: [
    { fr: '/presse', en: '/en/press', get: everybody },
    { fr: '/presse/revue', en: '/en/press/coverage', get: everybody },
    { fr: '/presse/demande', en: '/en/press/request', get: everybody, post: everybody },
    { fr: '/presse/dossier.zip', en: '/en/press/kit.zip', get: everybody },
    { fr: '/presse/embargo/:token', en: '/en/press/embargo/:token', get: everybody },
    {
      fr: '/presse/embargo/:token/communique.pdf',
      en: '/en/press/embargo/:token/release.pdf',
      get: everybody,
    },
    { fr: '/presse/:slug/communique.pdf', en: '/en/press/:slug/release.pdf', get: everybody },
    { fr: '/presse/:slug/communique.txt', en: '/en/press/:slug/release.txt', get: everybody },
    { fr: '/presse/:slug/versions/:number', en: '/en/press/:slug/versions/:number', get: everybody },
    { fr: '/presse/:slug', en: '/en/press/:slug', get: everybody },
    { fr: '/communiques/:id/accord', en: '/en/releases/:id/clearance', get: hosts, post: hosts },
    { fr: '/mes-entretiens', en: '/en/my-press-interviews', get: everybody.filter(it => it !== 'anonymous') },
    { fr: '/mes-entretiens/:id', en: '/en/my-press-interviews/:id', get: met, post: met },
    {
      fr: '/equipe/presse/demandes/:id/entretien',
      en: '/en/team/press/requests/:id/interview',
      get: team,
      post: team,
    },
    { fr: '/equipe/presse', en: '/en/team/press', get: team, post: team },
    { fr: '/equipe/presse/images', en: '/en/team/press/pictures', post: team },
    { fr: '/equipe/presse/journalistes', en: '/en/team/press/journalists', get: team, post: team },
    { fr: '/equipe/presse/journalistes/:id/retrait', en: '/en/team/press/journalists/:id/removal', post: team },
    { fr: '/equipe/presse/demandes', en: '/en/team/press/requests', get: team },
    {
      fr: '/equipe/presse/demandes/:id/accreditation',
      en: '/en/team/press/requests/:id/accreditation',
      post: team,
    },
    { fr: '/equipe/presse/revue', en: '/en/team/press/coverage', get: team, post: team },
    { fr: '/equipe/presse/revue/fichier', en: '/en/team/press/coverage/file', post: team },
    { fr: '/equipe/presse/revue/:id/retrait', en: '/en/team/press/coverage/:id/removal', post: team },
    { fr: '/equipe/presse/communiques/:id', en: '/en/team/press/releases/:id', get: team, post: team },
    { fr: '/equipe/presse/communiques/:id/demande', en: '/en/team/press/releases/:id/asking', post: team },
    { fr: '/equipe/presse/communiques/:id/accord', en: '/en/team/press/releases/:id/clearance', post: team },
    { fr: '/equipe/presse/communiques/:id/publication', en: '/en/team/press/releases/:id/publication', post: team },
    { fr: '/equipe/presse/communiques/:id/levee', en: '/en/team/press/releases/:id/end', post: team },
    { fr: '/equipe/presse/communiques/:id/envoi', en: '/en/team/press/releases/:id/sending', post: team },
    { fr: '/equipe/presse/communiques/:id/lien', en: '/en/team/press/releases/:id/link', post: team },
    { fr: '/equipe/presse/communiques/:id/retrait', en: '/en/team/press/releases/:id/withdrawal', post: team },
  ],
  bodies: {
    '/equipe/presse': { kind: 'results' },
    '/equipe/presse/communiques/:id/lien': { preview: '1' },
  },
  // What is removed by being asked for is made anew for each request.
  seed: async found => {
    const published = await addRelease(found, { kind: 'opening', state: 'published' })
    const asked = await addRelease(found, { kind: 'closing', state: 'in_clearance' })
    const preview = await addPreview(found, published)
    const met = await addInterview(found)
    let turn = 0
    return async address => {
      turn += 1
      if (address.startsWith('/presse/embargo')) return { token: 'matrice' }
      if (address.startsWith('/presse/:slug')) return { slug, number: 1 }
      if (address.startsWith('/mes-entretiens')) return { id: met }
      if (address.startsWith('/communiques')) return { id: asked }
      if (address.startsWith('/equipe/presse/journalistes/:id')) return { id: await addRecipient(found, turn) }
      if (address.startsWith('/equipe/presse/demandes/:id')) return { id: await addRequest(found, turn) }
      if (address.startsWith('/equipe/presse/revue/:id')) return { id: await addArticle(found, turn) }
      if (address.endsWith('/lien')) return { id: published, preview }
      return address.startsWith('/equipe/presse') ? { id: published } : undefined
    }
  },
}

type Kind = { kind: 'opening' | 'closing'; state: 'published' | 'in_clearance' }

/** A release that puts the challenge of the cast forward, so that its mentors may clear it. */
async function addRelease({ challenge, services }: Found, { kind, state }: Kind): Promise<number> {
  const { db, now } = services
  const edition = await editionById(db, 'eig-2')
  if (!edition) throw new Error('no edition')
  const at = now()
  const isOut = state === 'published'
  const facts = await readFacts(db, edition, kind, at)
  const words = { ...firstWords(edition, kind), features: [challenge.id] }
  const release = {
    ...{ slug: isOut ? slug : `${slug}-2`, state, version: 1, round: 1, asked_at: at },
    ...{ published_version: isOut ? 1 : null, published_at: isOut ? at : null, created_at: at },
  }
  const { id } = await db
    .insertInto('press_release')
    .values({ ...{ edition_id: 'eig-2', kind }, ...release })
    // The story of the demonstration may have written one.
    .onConflict(on => on.columns(['edition_id', 'kind']).doUpdateSet(release))
    .returning('id')
    .executeTakeFirstOrThrow()
  const version = {
    ...{ words: JSON.stringify(words), facts: JSON.stringify(facts), facts_hash: factsHash(facts) },
    ...{ written_at: at, published_at: isOut ? at : null },
  }
  await db
    .insertInto('press_version')
    .values({ ...{ release_id: id, number: 1 }, ...version })
    .onConflict(on => on.columns(['release_id', 'number']).doUpdateSet(version))
    .execute()
  return id
}

const addRecipient = async ({ services: { db, now } }: Found, turn: number): Promise<number> =>
  (
    await db
      .insertInto('press_recipient')
      .values({
        ...{ edition_id: 'eig-2', name: 'Alix Matrice', outlet: 'La Matrice', email: `alix-${turn}@matrice.example` },
        ...{ lang: 'fr', added_at: now() },
      })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id

async function addPreview(found: Found, release_id: number): Promise<number> {
  const { db, now } = found.services
  const recipient_id = await addRecipient(found, 0)
  const expires_at = new Date(now().getTime() + 86_400_000)
  const { id } = await db
    .insertInto('press_preview')
    .values({ release_id, recipient_id, version: 1, token_hash: linkHash('matrice'), sent_at: now(), expires_at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function addRequest({ services: { db, now } }: Found, turn: number): Promise<number> {
  const { id: thread_id } = await db
    .insertInto('contact_thread')
    .values({
      ...{ edition_id: 'eig-2', reference: `PM-${turn}`, who: 'press', subject: 'Matrice', name: 'Alix', lang: 'fr' },
      ...{
        email: `presse-${turn}@matrice.example`,
        state: 'open',
        opened_at: now(),
        waits_since: now(),
        moved_at: now(),
      },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id } = await db
    .insertInto('press_request')
    .values({ edition_id: 'eig-2', thread_id, kind: 'accreditation', outlet: 'La Matrice', asked_at: now() })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** An interview of the fellow of the cast, who has agreed: their mentor and the team are asked. */
async function addInterview(found: Found): Promise<number> {
  const { db, now } = found.services
  const { cast } = found
  const request_id = await addRequest(found, 0)
  const { id: fellowship_id } = await found.one(
    `select id from fellowship where person_id = ${cast.fellow} order by id desc limit 1`,
  )
  const asked = { topic: 'Portrait', wished: 'mardi', asked_by: cast.team, asked_at: now() }
  const { id } = await db
    .insertInto('interview_request')
    .values({ ...{ edition_id: 'eig-2', request_id, fellowship_id: Number(fellowship_id) }, ...asked })
    .returning('id')
    .executeTakeFirstOrThrow()
  const said = { said_by: cast.fellow, said_at: now() }
  await db
    .insertInto('interview_agreement')
    .values({ ...{ interview_id: id, part: 'fellow', answer: 'given' }, ...said })
    .execute()
  return id
}

const addArticle = async ({ services: { db, now } }: Found, turn: number): Promise<number> =>
  (
    await db
      .insertInto('press_coverage')
      .values({
        ...{ edition_id: 'eig-2', on_day: '2017-10-02', outlet: 'La Matrice', title: 'Matrice', paid: false },
        ...{ url: `https://matrice.example/${turn}`, added_at: now() },
      })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id
