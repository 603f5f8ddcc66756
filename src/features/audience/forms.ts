import { z } from 'zod'

const choice = z.object({ choice: z.enum(['counted', 'uncounted']) })

/** Whether a reader asks to be counted again; anything unclear is taken as not to be. */
export const wantsCounting = (typed: unknown): boolean => choice.safeParse(typed).data?.choice === 'counted'
