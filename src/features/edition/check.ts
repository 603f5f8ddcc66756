import { checkContracts } from './check/contracts.ts'
import { checkDates } from './check/dates.ts'
import { type Feature, featuresOf } from './check/features.ts'
import { checkReferences } from './check/references.ts'
import { checkSessions } from './check/sessions.ts'
import { checkSums } from './check/sums.ts'
import { checkSurveys } from './check/surveys.ts'
import { checkTexts } from './check/texts.ts'
import type { ArchiveData, EditionData, Finding, Gap, Path } from './rules.ts'

export type { Feature } from './check/features.ts'
export { type Parsed, parse, parseAs } from './check/parse.ts'

export type Report = {
  /** What is wrong and must be corrected. */
  findings: Finding[]
  /** What the sources do not say, and the file says so. */
  gaps: Gap[]
  features: { feature: Feature; implemented: boolean }[]
}

/** Everything a schema cannot say about one edition: its order of dates, sums, references, texts and needs. */
export function check(data: EditionData | ArchiveData): Report {
  const common = [...checkReferences(data), ...checkTexts(data)]
  const own =
    data.kind === 'edition'
      ? [
          ...checkDates(data),
          ...checkSums(data),
          ...checkContracts(data),
          ...checkSurveys(data),
          ...checkSessions(data),
        ]
      : []
  return {
    findings: [...own, ...common].filter(({ path }) => !data.gaps.some(gap => covers(gap.path, path))),
    gaps: data.gaps,
    features: data.kind === 'edition' ? featuresOf(data) : [],
  }
}

/** Whether an edition may be applied: nothing wrong, nothing missing, nothing it needs that the product lacks. */
export const isReady = ({ findings, gaps, features }: Report): boolean =>
  findings.length === 0 && gaps.length === 0 && features.every(({ implemented }) => implemented)

/** A gap covers its path and what is under it; `*` stands for any key. */
function covers(gap: string, path: Path): boolean {
  const keys = gap.split('.')
  return keys.length <= path.length && keys.every((key, index) => key === '*' || key === String(path[index]))
}
