import type { Grant } from '../../kernel/role.ts'
import { holds } from '../people/rules.ts'
import type { AmountRefusal } from './rules/amount.ts'
import type { CounterRefusal, EntryRefusal } from './rules/entries.ts'
import type { FileRefusal, PayRefusal, StepRefusal } from './rules/file.ts'

export * from './rules/amount.ts'
export * from './rules/board.ts'
export * from './rules/entries.ts'
export * from './rules/file.ts'
export * from './rules/history.ts'
export * from './rules/share.ts'
export * from './rules/words.ts'

export type Refusal = AmountRefusal | CounterRefusal | EntryRefusal | FileRefusal | PayRefusal | StepRefusal

export const isTeam = (actor: { readonly grants: readonly Grant[] } | undefined, editionId: string) =>
  holds(actor, editionId, 'team')
