import { public_ } from './text.fr/public.ts'
import { refusals } from './text.fr/refusals.ts'
import { team } from './text.fr/team.ts'

export const fr = { public: public_, refusals, team }
