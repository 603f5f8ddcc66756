import type { Services } from '../../../src/platform/services.ts'
import type { Row, Who } from '../expected.ts'

export type Params = Record<string, string | number>

export type Cast = Record<Exclude<Who, 'anonymous'>, number>

/** What a slice finds: the edition just after the answers have left, the fellow's challenge, one query giving one row. */
export type Found = {
  services: Services
  cast: Cast
  /** The challenge of the fellow and of both mentors of the cast. */
  challenge: { id: string; slug: string }
  one: (query: string) => Promise<Params>
}

/**
 * One slice's rows. `seed` puts into the world what its addresses need and gives what stands for their parameters, asked
 * again for each request, so that what ends when it is asked for can be made anew. `bodies` are what is posted, by French
 * address, where an empty form would not do.
 */
export type Part = {
  rows: Row[]
  seed?: (found: Found) => Promise<(address: string, who: Who) => Params | undefined | Promise<Params | undefined>>
  bodies?: Record<string, Record<string, string>>
}
