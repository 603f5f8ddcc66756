import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { z } from 'zod'
import type { FigureRecords } from './rules.ts'

const words = z.strictObject({ fr: z.string(), en: z.string() })
const challenge = z.strictObject({
  name: z.string().exactOptional(),
  count: z.int().positive().exactOptional(),
  fellows: z.int(),
  openCode: z.boolean().exactOptional(),
  keyFigures: z.int().exactOptional(),
  site: z.strictObject({ fellows: z.int(), mentors: z.int() }).exactOptional(),
})
const schema: z.ZodType<FigureRecords> = z.strictObject({
  editions: z.array(
    z.strictObject({
      id: z.string(),
      title: words,
      challenges: z.array(challenge),
      counts: z.record(z.string(), z.int()),
    }),
  ),
  published: z.array(
    z.strictObject({
      name: words,
      editions: z.array(z.string()).min(1),
      measure: z.union([z.string(), z.strictObject({ share: z.string(), of: z.string() })]),
      value: z.number(),
      source: z.string(),
      why: words.exactOptional(),
    }),
  ),
})

const file = new URL('../../../editions/records/figures-1-4.yaml', import.meta.url)

/** What is known of editions 1 to 4, and the figures that were published of them. Throws when the file is not what it should be. */
export const readRecords = async (): Promise<FigureRecords> => schema.parse(parse(await readFile(file, 'utf8')))
