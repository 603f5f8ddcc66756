import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { z } from 'zod'
import type { MoneyRecord, Stated, TradeRecord } from './rules.ts'

const words = z.strictObject({ fr: z.string(), en: z.string() })
const published: z.ZodType<{ stated: Stated[]; trades: TradeRecord[] }> = z.strictObject({
  stated: z.array(
    z.strictObject({
      about: z.enum(['funnel', 'profiles', 'gender', 'money', 'paths', 'satisfaction', 'after', 'places']),
      name: words,
      editions: z.array(z.string()).min(1),
      value: z.number(),
      unit: z.enum(['count', 'percent', 'years', 'euros']),
      source: z.string(),
      doubt: words.exactOptional(),
    }),
  ),
  trades: z.array(
    z.strictObject({
      edition: z.string(),
      profile: z.enum(['dev', 'data', 'design']),
      women: z.int(),
      men: z.int(),
    }),
  ),
})
const money: z.ZodType<{ records: MoneyRecord[] }> = z.strictObject({
  records: z.array(
    z.strictObject({
      published: z.string(),
      row: z.string(),
      column: z.string(),
      nature: z.enum(['actual', 'forecast', 'printed']),
      amount: z.string(),
      source: z.string(),
    }),
  ),
})

const folder = new URL('../../../editions/records/', import.meta.url)
const read = async <T>(name: string, schema: z.ZodType<T>): Promise<T> =>
  schema.parse(parse(await readFile(new URL(name, folder), 'utf8')))

/** What was printed of past editions and cannot be counted again, and their money. Throws when a file is not what it should be. */
export async function readPrinted(): Promise<{ stated: Stated[]; trades: TradeRecord[]; money: MoneyRecord[] }> {
  const { records } = await read('funding-1-3.yaml', money)
  return { ...(await read('published-1-4.yaml', published)), money: records.filter(it => it.published === 'money') }
}
