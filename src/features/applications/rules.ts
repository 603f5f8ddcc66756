export { type Answers, type Conflict, type Merged, merge, noAnswers, type Posted, type Sent } from '../forms/rules.ts'
export {
  AGREEMENTS,
  agreementName,
  answerName,
  contributionName,
  declarationName,
  documentName,
  type Field,
  type FormEdition,
  fieldsOf,
  TEAMMATE,
  WISHES,
  wishesOf,
} from './rules/answers.ts'
export {
  canFinish,
  editionFor,
  graceEndsFor,
} from './rules/closing.ts'
export { candidateCode, submissionReference } from './rules/codes.ts'
export {
  type BlindContent,
  type Content,
  type ContentEdition,
  contentOf,
  contributionOf,
  namesIn,
  type SubmittedFile,
  withWishes,
} from './rules/content.ts'
export * from './rules/decisions.ts'
export { fileName, hasTooManyPages, type PageRefusal, typesOf } from './rules/files.ts'
export { declarationsIn, stamp } from './rules/merge.ts'
export {
  type Asked,
  declaredAgainst,
  type Fault,
  hasDeclared,
  isWrong,
  missing,
  type Problem,
  unfinishedSteps,
} from './rules/problems.ts'
export { canTakeFile, type Reception, type Sending } from './rules/reception.ts'
export {
  type ChooseRefusal,
  canChoose,
  missingWishes,
  windowOf,
  wishForm,
  wishValues,
} from './rules/second-window.ts'
export { STEPS, type Step, stepAfter, stepsOf } from './rules/steps.ts'
export { type Task, tasksOf } from './rules/tasks.ts'
export { type Moment, type MomentCode, type Released, timelineOf } from './rules/timeline.ts'
export { isOrdered, targetOf, titleOfWish, wishesOffered } from './rules/wishes.ts'
