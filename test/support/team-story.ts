import type { TestContext } from 'node:test'
import { openStory, type Story } from '../../src/demo/play/story.ts'
import { currentEdition } from '../../src/features/edition/index.ts'
import { grantRole } from '../../src/features/people/index.ts'
import type { Services } from '../../src/platform/services.ts'
import { testServices } from './app.ts'
import { useEdition } from './edition.ts'

/**
 * The demonstration's story before anything of it is lived, with its team met: for what the team does in public. `warn` is given
 * what the story was refused.
 */
export async function teamStory(t: TestContext, { warn }: { warn?: Services['log']['warn'] } = {}): Promise<Story> {
  const { close, services } = await testServices('2017-07-01T08:00:00Z')
  t.after(close)
  await useEdition(services)
  const edition = await currentEdition(services.db)
  const log = warn ? { ...services.log, warn } : services.log
  const story = await openStory({ ...services, log }, edition, { tell: () => {} })
  const person = { lang: 'fr', editionId: edition.id, role: 'team', challengeId: null } as const
  for (const { email, firstName, lastName } of story.staff.filter(it => it.key.startsWith('team-')))
    await grantRole(services, null, { ...person, email, fullName: `${firstName} ${lastName}` })
  await story.meet()
  return story
}
