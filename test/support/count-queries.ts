import type { KyselyPlugin } from 'kysely'
import type { Services } from '../../src/platform/services.ts'

/** The same services, and how many statements they have sent since the last `reset`: a page must not send more when its list grows. */
export function counting(services: Services) {
  const sent = { count: 0 }
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      sent.count += 1
      return node
    },
    transformResult: async ({ result }) => result,
  }
  const reset = () => {
    sent.count = 0
  }
  return { services: { ...services, db: services.db.withPlugin(plugin) }, sent, reset }
}
