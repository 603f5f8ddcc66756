import type { EditionData, Finding, Path, PlannedSession } from '../rules.ts'

/** The sessions of an edition: each of a kind it has, within its ten months, at hours that follow one another. */
export function checkSessions({ calendar, sessions }: EditionData): Finding[] {
  if (!sessions) return []
  const kinds = sessions.kinds.map(it => it.code)
  return [
    ...twice(['sessions', 'kinds'], kinds),
    ...twice(
      ['sessions', 'planned'],
      sessions.planned.map(it => it.code),
    ),
    ...known(['sessions', 'proposals', 'kind'], sessions.proposals?.kind, kinds),
    ...sessions.planned.flatMap((it, index) => {
      const path: Path = ['sessions', 'planned', index]
      return [...known([...path, 'kind'], it.kind, kinds), ...checkWhen(path, it, calendar)]
    }),
  ]
}

/** Days and hours compare as texts. */
function checkWhen(path: Path, { day, hours, lastDay = day }: PlannedSession, calendar: EditionData['calendar']) {
  const found: Finding[] = []
  const before = (at: Path, other: Path) => found.push({ path: at, code: 'before_other', other })
  if (day < calendar.start.day) before([...path, 'day'], ['calendar', 'start', 'day'])
  if (lastDay < day) before([...path, 'lastDay'], [...path, 'day'])
  if (calendar.end < lastDay) before(['calendar', 'end'], [...path, 'day'])
  if (hours && hours.to <= hours.from)
    found.push({ path: [...path, 'hours', 'to'], code: 'not_after', other: [...path, 'hours', 'from'] })
  return found
}

const known = (path: Path, value: string | undefined, codes: readonly string[]): Finding[] =>
  value === undefined || codes.includes(value) ? [] : [{ path, code: 'unknown_reference', value }]

const twice = (path: Path, codes: readonly string[]): Finding[] =>
  codes.flatMap((value, index): Finding[] => {
    const first = codes.indexOf(value)
    return first === index
      ? []
      : [{ path: [...path, index, 'code'], code: 'duplicate', value, first: [...path, first] }]
  })
