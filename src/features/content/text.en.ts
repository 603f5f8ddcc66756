import { public_ } from './text.en/public.ts'

export const en = { public: public_ }
