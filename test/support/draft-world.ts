import assert from 'node:assert/strict'
import { save, start } from '../../src/features/applications/index.ts'
import { findOwn } from '../../src/features/applications/queries.ts'
import { currentEdition } from '../../src/features/edition/index.ts'
import { signedInVisitor, testServices } from './app.ts'
import { filled, posted } from './candidate.ts'
import { useEdition } from './edition.ts'

/** Edition 2 in the middle of its call, and `started`: somebody signed in with a complete draft, and `stored`, how it stands. */
export async function draftWorld() {
  const opened = await testServices('2017-10-16T14:41:00Z')
  const { services } = opened
  await useEdition(services)
  const edition = await currentEdition(services.db)
  let number = 0
  async function started() {
    const browser = await signedInVisitor(services, { email: `draft-${++number}@example.org`, name: '' })
    const actor = { personId: browser.personId, name: '', email: '', sessionId: '', grants: [] }
    await start(services, actor, edition)
    await save(services, actor, edition, posted(filled(edition)))
    const stored = async () => {
      const application = await findOwn(services.db, edition.id, browser.personId)
      assert.ok(application)
      return application
    }
    return { ...browser, actor, stored }
  }
  return { ...opened, edition, started }
}
