import type { HttpEnv } from '../../platform/http/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import type { Contradiction } from './check/statements/index.ts'
import type { Applied } from './queries.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

/** What every request carries, with the edition it is about: the one in force, or another in which somebody looks at their own things. */
export type App = HttpEnv<Applied>

export { type AppliedVersion, type Applying, apply, type Refusal } from './apply.ts'
export { rulesMarkdown } from './call-rules/markdown.ts'
export { changeCalendar } from './change-calendar.ts'
export { type Contradiction, contradictionsIn } from './check/statements/index.ts'
export { check, isReady, parse, parseAs, type Report } from './check.ts'
export { type Change, compare } from './compare.ts'
export { inEachEdition } from './in-each-edition.ts'
export { editionHandlers, editionJobs } from './jobs.ts'
export { freezeRules } from './publish-rules.ts'
export { listRulesVersions, rulesVersionAt } from './queries/rules-versions.ts'
export {
  type Applied,
  currentEdition,
  dataOf,
  editionById,
  editionsOnceInForce,
  type Listed,
  listEditions,
} from './queries.ts'
export { questionBank } from './question-bank.ts'
export { answerDueAt, dayOf, instantOf, localTimeOf, resolve } from './resolve.ts'
export type { RulesVersion } from './rules/call-rules/document.ts'
export { explain } from './schema/explain.ts'
export { editionJsonSchema } from './schema.ts'
export { use } from './use.ts'

/** A contradiction in the reader's language: what is wrong, then what to do. */
export const sayContradiction = (lang: Lang, found: Contradiction): string =>
  (textIn(lang).findings[found.code] as (it: Contradiction) => string)(found)

/** The words of this slice, for the command line. */
export const textIn = (lang: Lang) => (lang === 'fr' ? fr : en)
