import { beginEntry, publishEntry } from '../../src/features/content/index.ts'
import { NO_FACTS } from '../../src/features/content/rules.ts'
import { editionById } from '../../src/features/edition/index.ts'
import { grantRole } from '../../src/features/people/index.ts'
import type { Actor, Services } from '../../src/platform/services.ts'

/** Publishes a post of the edition in both languages, as its team does. */
export async function publishPost(services: Services, name: string): Promise<void> {
  const person = { email: 'redaction@example.org', fullName: 'Alix Martin', lang: 'fr', challengeId: null } as const
  const personId = await grantRole(services, null, { ...person, editionId: 'eig-2', role: 'team' })
  const grants = [{ role: 'team', editionId: 'eig-2', challengeId: null }] as const
  const actor: Actor = { personId, name: person.fullName, email: person.email, sessionId: '', grants }
  const edition = await editionById(services.db, 'eig-2')
  if (!edition) throw new Error('the edition is not applied')
  const words = (title: string) => ({
    title,
    description: 'Une phrase qui dit en quelques mots ce que cet article raconte aux personnes qui le liront.',
    body: 'Un premier paragraphe, œuvre d’essai.',
  })
  const facts = { ...NO_FACTS, author: 'Alix Martin', tags: [edition.content?.tags[0]?.code ?? ''] }
  const document = { fr: words(`Article ${name}`), en: words(`Post ${name}`), facts }
  const given = { kind: 'post', name, document, wholeProgramme: false, reason: 'Essai', stillRight: false } as const
  const begun = await beginEntry(services, actor, edition, given)
  if (!begun.ok) throw new Error(`post refused: ${begun.refusal.code}`)
  const published = await publishEntry(services, actor, edition, { id: begun.value })
  if (!published.ok) throw new Error(`post not published: ${published.refusal.code}`)
}
