import { public_ } from './text.fr/public.ts'

export const fr = { public: public_ }
