import { beginEntry, publishEntry } from '../../../src/features/content/index.ts'
import { type Kind, NO_FACTS, NO_WORDS } from '../../../src/features/content/rules.ts'
import { currentEdition } from '../../../src/features/edition/index.ts'
import type { Actor } from '../../../src/platform/services.ts'
import { everybody } from '../months/everybody.ts'
import type { Found, Part } from '../months/part.ts'

const team = ['team'] as const

export const content: Part = {
  rows: [
    { fr: '/programme', en: '/en/programme', get: everybody },
    { fr: '/comment-une-promotion-se-construit', en: '/en/how-a-cohort-is-made', get: everybody },
    { fr: '/accompagnement', en: '/en/support', get: everybody },
    { fr: '/questions', en: '/en/questions', get: everybody },
    { fr: '/questions/administrations', en: '/en/questions/administrations', get: everybody },
    { fr: '/actualites', en: '/en/news', get: everybody },
    { fr: '/actualites/:slug', en: '/en/news/:slug', get: everybody },
    { fr: '/evenements', en: '/en/events', get: everybody },
    { fr: '/evenements/:slug', en: '/en/events/:slug', get: everybody },
    { fr: '/pages/:slug', en: '/en/pages/:slug', get: everybody },
    { fr: '/code-source', en: '/en/source-code', get: everybody },
    { fr: '/mentions-legales', en: '/en/legal-notice', get: everybody },
    { fr: '/images/:file', en: '/en/images/:file', get: everybody },
    { fr: '/equipe/contenus', en: '/en/team/contents', get: team },
    { fr: '/equipe/contenus/ajout', en: '/en/team/contents/addition', get: team, post: team },
    { fr: '/equipe/contenus/traductions', en: '/en/team/contents/translations', get: team },
    { fr: '/equipe/contenus/images', en: '/en/team/contents/pictures', get: team, post: team },
    { fr: '/equipe/contenus/images/:id', en: '/en/team/contents/pictures/:id', get: team, post: team },
    { fr: '/equipe/contenus/images/:id/retrait', en: '/en/team/contents/pictures/:id/removal', post: team },
    { fr: '/equipe/contenus/:id', en: '/en/team/contents/:id', get: team, post: team },
    { fr: '/equipe/contenus/:id/apercu', en: '/en/team/contents/:id/preview', get: team },
    { fr: '/equipe/contenus/:id/versions', en: '/en/team/contents/:id/versions', get: team },
    { fr: '/equipe/contenus/:id/restauration', en: '/en/team/contents/:id/restoration', post: team },
    { fr: '/equipe/contenus/:id/publication', en: '/en/team/contents/:id/publication', post: team },
    { fr: '/equipe/contenus/:id/depublication', en: '/en/team/contents/:id/withdrawal', post: team },
    { fr: '/equipe/contenus/:id/programmation/fin', en: '/en/team/contents/:id/schedule/end', post: team },
  ],
  bodies: { '/equipe/contenus/:id/restauration': { number: '1', version: '1' } },
  // A draft to work on, apart from what the public reads; a picture for each request, since removing it ends it.
  seed: async found => {
    const draft = await addEntry(found, 'post', { name: 'matrice-brouillon', published: false })
    for (const kind of ['post', 'event', 'page'] as const)
      await addEntry(found, kind, { name: 'matrice', published: true })
    const file = `${await addPicture(found, 'matrice')}.png`
    let asked = 0
    return address => {
      if (/^\/(actualites|evenements|pages)\/:slug/.test(address)) return { slug: 'matrice' }
      if (address === '/images/:file') return { file }
      if (address.startsWith('/equipe/contenus/images/')) {
        asked += 1
        const name = `matrice-${asked}`
        return addPicture(found, name).then(() => found.one(`select id from picture where name = '${name}'`))
      }
      return address.startsWith('/equipe/contenus/:id') ? { id: draft } : undefined
    }
  },
}

type Asked = { name: string; published: boolean }

async function addEntry({ cast, services }: Found, kind: Kind, { name, published }: Asked): Promise<number> {
  const edition = await currentEdition(services.db)
  if (!edition) throw new Error('no edition is in force')
  const grants = [{ role: 'team', editionId: edition.id, challengeId: null }] as unknown as Actor['grants']
  const actor: Actor = { personId: cast.team, name: 'Camille Morel', email: 'team@example.org', sessionId: '', grants }
  const facts = {
    ...{ ...NO_FACTS, author: 'Camille', tags: ['call'], place: 'Paris', zone: 'Europe/Paris' },
    ...{ starts: '2018-01-10T18:00', ends: '2018-01-10T19:00' },
  }
  const fr = {
    title: 'Matrice',
    description: 'Une phrase qui dit ce que la page contient, assez longue.',
    body: 'Bonjour.',
  }
  const given = { kind, name, wholeProgramme: false, reason: '', stillRight: false }
  const begun = await beginEntry(services, actor, edition, { ...given, document: { fr, en: NO_WORDS, facts } })
  if (!begun.ok) throw new Error(begun.refusal.code)
  const shown = published ? await publishEntry(services, actor, edition, { id: begun.value }) : begun
  if (!shown.ok) throw new Error(shown.refusal.code)
  return begun.value
}

/** One pixel is enough to be served. Gives the name of its content. */
async function addPicture({ services: { db, files, now } }: Found, name: string): Promise<string> {
  const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const put = await files.put(new Uint8Array(Buffer.from(pixel, 'base64')), { maxBytes: 1000, allow: ['image/png'] })
  if (!put.ok) throw new Error(put.refusal.code)
  const { sha256, size, type } = put.value
  await db
    .insertInto('blob')
    .values({ sha256, size_bytes: size, media_type: type, created_at: now() })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  const said = { alt_fr: 'Rien', alt_en: 'Nothing', credit: '', licence: 'CC0', decorative: false }
  const { id } = await db
    .insertInto('picture')
    .values({ ...said, name, width: 1, height: 1, added_at: now() })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('picture_file')
    .values({ picture_id: id, width: 1, height: 1, media_type: 'image/png', sha256 })
    .execute()
  return sha256
}
