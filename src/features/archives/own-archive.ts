import { shippedText } from '../../platform/shipped.ts'
import type { Sources } from './read-site.ts'

const file = (path: string) => ({ path, text: shippedText(`editions/archive/${path}`) })

/** The archive that comes with the project: editions 1, 3, 4 and 5, their challenges as facts, and nobody's name. */
export const ownArchive = (): Sources => ({
  challenges: file('_data/defis.yml'),
  editions: file('_data/promos.yml'),
  sheets: [],
  biographies: [],
})
