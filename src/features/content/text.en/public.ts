import type { public_ as french } from '../text.fr/public.ts'

export const public_: typeof french = {
  credit: said => `Picture: ${said}.`,
}
