import { everybody } from '../months/everybody.ts'
import type { Found, Part } from '../months/part.ts'

const team = ['team'] as const
const LIFT = '/equipe/donnees-personnelles/demandes/:id/levee'

/** What holds somebody's data back ends when it is lifted: there is a new one for each request. */
const lifted = { hold: '' }

const signedIn = everybody.filter(it => it !== 'anonymous')

export const privacy: Part = {
  rows: [
    { fr: '/mes-donnees', en: '/en/my-data', get: signedIn, post: signedIn },
    { fr: '/mes-donnees/copie.json', en: '/en/my-data/copy.json', get: signedIn },
    { fr: '/mes-donnees/copie.pdf', en: '/en/my-data/copy.pdf', get: signedIn },
    { fr: '/mes-donnees/demandes/:id/retrait', en: '/en/my-data/requests/:id/withdrawal', post: signedIn },
    { fr: '/mes-donnees/statistiques', en: '/en/my-data/statistics', get: signedIn, post: signedIn },
    { fr: '/equipe/donnees-personnelles', en: '/en/team/personal-data', get: team, post: team },
    { fr: '/equipe/donnees-personnelles/registre', en: '/en/team/personal-data/register', get: team },
    { fr: '/equipe/donnees-personnelles/registre.pdf', en: '/en/team/personal-data/register.pdf', get: team },
    { fr: '/equipe/donnees-personnelles/conservation', en: '/en/team/personal-data/retention', get: team },
    { fr: '/equipe/donnees-personnelles/demandes/:id', en: '/en/team/personal-data/requests/:id', get: team },
    {
      fr: '/equipe/donnees-personnelles/demandes/:id/copie.json',
      en: '/en/team/personal-data/requests/:id/copy.json',
      get: team,
    },
    {
      fr: '/equipe/donnees-personnelles/demandes/:id/copie.pdf',
      en: '/en/team/personal-data/requests/:id/copy.pdf',
      get: team,
    },
    {
      fr: '/equipe/donnees-personnelles/demandes/:id/prolongation',
      en: '/en/team/personal-data/requests/:id/extension',
      post: team,
    },
    {
      fr: '/equipe/donnees-personnelles/demandes/:id/reponse',
      en: '/en/team/personal-data/requests/:id/answer',
      post: team,
    },
    {
      fr: '/equipe/donnees-personnelles/demandes/:id/effacement',
      en: '/en/team/personal-data/requests/:id/erasure',
      post: team,
    },
    {
      fr: '/equipe/donnees-personnelles/demandes/:id/retenue',
      en: '/en/team/personal-data/requests/:id/hold',
      post: team,
    },
    {
      fr: '/equipe/donnees-personnelles/demandes/:id/levee',
      en: '/en/team/personal-data/requests/:id/lift',
      post: team,
    },
  ],
  // A request of whoever asks for its withdrawal; for the team, one of somebody it knows.
  seed: async found => {
    const known = await addRequest(found, found.cast.fellow)
    return async (address, who) => {
      if (address === LIFT) lifted.hold = String(await addHold(found, found.cast.fellow))
      if (address.startsWith('/equipe/donnees-personnelles/')) return { id: known }
      if (!address.startsWith('/mes-donnees/demandes/')) return undefined
      return who === 'anonymous' ? { id: known } : addRequest(found, found.cast[who]).then(id => ({ id }))
    }
  },
  bodies: { [LIFT]: lifted },
}

async function addHold({ services: { db, now }, cast }: Found, person_id: number): Promise<number> {
  const { id } = await db
    .insertInto('data_hold')
    .values({
      ...{ edition_id: 'eig-2', person_id, reason: 'Pour la matrice.' },
      ...{ until: '2038-01-01', placed_by: cast.team, placed_at: now() },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function addRequest({ services: { db, now } }: Found, person_id: number): Promise<number> {
  const { id } = await db
    .insertInto('data_request')
    .values({
      ...{ edition_id: 'eig-2', person_id, way: 'account', kind: 'access', state: 'open', name: 'Alix', lang: 'fr' },
      ...{ email: 'alix@example.org', words: '', received_at: now(), due_on: '2038-01-01' },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
