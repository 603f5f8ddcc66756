import { public_ } from './text.en/public.ts'
import { refusals } from './text.en/refusals.ts'
import { team } from './text.en/team.ts'

export const en = { public: public_, refusals, team }
