export { limitsPersonal } from './personal.ts'

import type { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { done, type Result, refuse } from '../../kernel/result.ts'

export type Bucket = keyof typeof allowances
export type TooMany = { code: 'too_many'; retryAfterSeconds: number }
export type Limit = (bucket: Bucket, key: string) => Promise<Result<true, TooMany>>

/** How many times in how many seconds. Generous for people, tight for scripts. */
const allowances = {
  sign_in_address: { points: 5, duration: 900 },
  sign_in_network: { points: 60, duration: 900 },
  parked_form: { points: 30, duration: 600 },
  check_in: { points: 10, duration: 300 },
  submission: { points: 20, duration: 600 },
  upload: { points: 60, duration: 600 },
  invitation: { points: 30, duration: 3600 },
  contact_link: { points: 60, duration: 600 },
  contact_network: { points: 300, duration: 600 },
  contact_form: { points: 10, duration: 3600 },
  contact_address: { points: 5, duration: 3600 },
  letter_form: { points: 20, duration: 3600 },
  letter_address: { points: 3, duration: 3600 },
} as const

/** Counts in the database, so that several processes share one count. */
export function openLimits(pool: Pool): Limit {
  const limiters = new Map(
    Object.entries(allowances).map(([bucket, allowance]) => [
      bucket,
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: 'pool',
        tableName: 'rate_limit',
        tableCreated: true,
        keyPrefix: bucket,
        ...allowance,
      }),
    ]),
  )
  return async (bucket, key) => {
    try {
      await limiters.get(bucket)?.consume(key)
      return done(true)
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      return refuse({ code: 'too_many', retryAfterSeconds: Math.ceil(refused.msBeforeNext / 1000) })
    }
  }
}

/** No limit at all: for the demonstration's own player and for tests that are not about limits. */
export const unlimited: Limit = async () => done(true)
