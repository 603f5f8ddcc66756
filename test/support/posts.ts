import { beginEntry, publishEntry } from '../../src/features/content/index.ts'
import { NO_FACTS } from '../../src/features/content/rules.ts'
import { editionById } from '../../src/features/edition/index.ts'
import { grantRole } from '../../src/features/people/index.ts'
import type { Actor, Services } from '../../src/platform/services.ts'

type Kind = 'post' | 'event'

/** Publishes a post of the edition in both languages, as its team does. */
export const publishPost = (services: Services, name: string): Promise<void> => publishWritten(services, 'post', name)

/** Publishes an event of the edition, on the evening of 20 October 2017, in both languages. */
export const publishEvent = (services: Services, name: string): Promise<void> => publishWritten(services, 'event', name)

async function publishWritten(services: Services, kind: Kind, name: string): Promise<void> {
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
  const facts = { ...NO_FACTS, ...factsOf[kind], tags: kind === 'post' ? [edition.content?.tags[0]?.code ?? ''] : [] }
  const document = { fr: words(`Article ${name}`), en: words(`Post ${name}`), facts }
  const given = { kind, name, document, wholeProgramme: false, reason: 'Essai', stillRight: false }
  const begun = await beginEntry(services, actor, edition, given)
  if (!begun.ok) throw new Error(`${kind} refused: ${begun.refusal.code}`)
  const published = await publishEntry(services, actor, edition, { id: begun.value })
  if (!published.ok) throw new Error(`${kind} not published: ${published.refusal.code}`)
}

const factsOf = {
  post: { author: 'Alix Martin' },
  event: {
    ...{ starts: '2017-10-20T18:00', ends: '2017-10-20T19:30', zone: 'Europe/Paris', place: '' },
    ...{ link: 'https://visio.example.org/a', registration: 'https://inscription.example.org/a' },
  },
} satisfies Record<Kind, object>
