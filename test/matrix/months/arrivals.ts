import { addContact } from '../../../src/features/arrivals/index.ts'
import { currentEdition } from '../../../src/features/edition/index.ts'
import { draftContract, sendContract } from '../../../src/features/hiring/index.ts'
import { everybody } from './everybody.ts'
import type { Found, Params, Part } from './part.ts'

const team = ['team'] as const
const fellow = ['fellow'] as const
const following = ['operationalMentor', 'team'] as const
const everybodyHere = ['operationalMentor', 'highLevelMentor', 'fellow', 'team'] as const

const TOKEN = 'the-matrix-link'
const HR_TOKEN = 'the-matrix-link-of-human-resources'

/** A contact whose link is known, and a fellow who has arrived: their checklist shows every stage. */
async function seed({ cast, challenge, one, services }: Found) {
  const edition = await currentEdition(services.db)
  const about = { challengeId: challenge.id, personId: cast.team }
  const linked = { ...services, randomToken: () => TOKEN }
  const given = { function: 'data', name: 'Contact', email: 'contact@exemple.fr', phone: '', lang: 'fr' } as const
  await addContact(linked, about, edition, given)
  // A contract that waits for the host, which only the link of its human resources opens.
  const { id: other, challenge: theirs } = await one(
    `select id, challenge_id as challenge from fellowship where person_id <> ${cast.fellow} order by id desc limit 1`,
  )
  const hr = { ...given, function: 'hr', email: 'rh@exemple.fr' } as const
  await addContact({ ...services, randomToken: () => HR_TOKEN }, { ...about, challengeId: String(theirs) }, edition, hr)
  const grants = [{ role: 'team', editionId: 'eig-2', challengeId: null }] as const
  const actor = { personId: cast.team, name: 'Team', email: 'team@exemple.fr', sessionId: 'test', grants }
  await draftContract(services, actor, edition, { fellowshipId: Number(other), reason: '' })
  await sendContract(services, actor, edition, Number(other))
  await one(`update host_contact_link set expires_at = '2030-01-01' returning contact_id`)
  const { id: fellowship } = await one(`select max(id) as id from fellowship where person_id = ${cast.fellow}`)
  // Whom one asks to end or write to is somebody who is still there.
  const fresh = async () => {
    const added = await addContact(services, about, edition, { ...given, email: `${crypto.randomUUID()}@exemple.fr` })
    return { slug: challenge.slug, id: added.ok ? added.value : 0 }
  }
  return (address: string, who: string): Params | Promise<Params> | undefined => {
    if (address.includes('/contrats/')) return { token: HR_TOKEN, key: `contract_signed.${other}` }
    if (address.startsWith('/contact/:token')) return { token: TOKEN }
    if (!address.startsWith('/mon-defi/:slug/arrivee')) return undefined
    const key = { fellow: `papers.${fellowship}`, highLevelMentor: 'it_partner' }[who] ?? 'arrival_date'
    if (!address.includes(':id'))
      return { slug: challenge.slug, key: address.endsWith('/refus') ? 'data_access' : key, block: 'data' }
    const may = following.some(it => it === who)
    return may ? fresh() : { slug: challenge.slug, id: 1 }
  }
}

const mine = (fr: string, en: string) => ({
  fr: `/mon-defi/:slug/arrivee${fr}`,
  en: `/en/my-challenge/:slug/arrival${en}`,
})

export const arrivals: Part = {
  rows: [
    { fr: '/equipe/arrivees', en: '/en/team/arrivals', get: team },
    { fr: '/equipe/arrivees.csv', en: '/en/team/arrivals.csv', get: team },
    { ...mine('', ''), get: everybodyHere },
    { ...mine('/faits', '/done'), post: everybodyHere },
    { ...mine('/points/:key', '/items/:key'), get: everybodyHere, post: everybodyHere },
    { ...mine('/points/:key/refus', '/items/:key/refusals'), post: [...following, ...fellow] },
    { ...mine('/parties/:block', '/parts/:block'), get: following, post: following },
    { ...mine('/premier-jour', '/first-day'), get: fellow, post: fellow },
    { ...mine('/contacts', '/contacts'), get: following, post: following },
    { ...mine('/contacts/:id/lien', '/contacts/:id/link'), post: following },
    { ...mine('/contacts/:id/fin', '/contacts/:id/end'), post: following },
    // Whoever has the link: it is the contact's only key.
    { fr: '/contact/:token', en: '/en/contact/:token', get: everybody, post: everybody },
    { fr: '/contact/:token/contrats/:key', en: '/en/contact/:token/contracts/:key', get: everybody, post: everybody },
  ],
  seed,
}
