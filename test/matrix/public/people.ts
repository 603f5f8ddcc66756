import { everybody } from '../months/everybody.ts'
import type { Found, Part } from '../months/part.ts'

export const people: Part = {
  rows: [
    { fr: '/promotion/:slug', en: '/en/cohort/:slug', get: everybody },
    { fr: '/defis/comparer', en: '/en/challenges/compare', get: everybody },
  ],
  seed: async found => {
    const slug = await addPublic(found)
    const at: Record<string, Record<string, string>> = {
      '/promotion/:slug': { slug },
      '/promotion/:file': { file: `${slug}.md` },
    }
    return address => at[address]
  },
}

/** A mentor of the challenge who agreed to be named, once the cohort is announced. */
async function addPublic({ cast, challenge, services: { db, now } }: Found): Promise<string> {
  const [slug, person_id] = ['personne-matrice', cast.operationalMentor]
  await db
    .insertInto('announcement')
    .values({
      edition_id: 'eig-2',
      publish_at: now(),
      decided_by: cast.team,
      decided_at: now(),
      message: '{"fr":"","en":""}',
    })
    .onConflict(conflict => conflict.column('edition_id').doUpdateSet({ publish_at: now() }))
    .execute()
  const part = { person_id, edition_id: 'eig-2', role: 'operational_mentor', challenge_id: challenge.id } as const
  await db
    .insertInto('participation')
    .values({ ...part, created_at: now() })
    .onConflict(it => it.doNothing())
    .execute()
  await db
    .insertInto('publication_consent')
    .values(
      [
        { person_id, slug },
        { person_id: cast.fellow, slug: 'autre-personne' },
      ].map(it => ({
        ...it,
        ...{ edition_id: 'eig-2', name: true, given_at: now() },
      })),
    )
    .onConflict(it => it.doNothing())
    .execute()
  return slug
}
