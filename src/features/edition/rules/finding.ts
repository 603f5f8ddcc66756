/** Where something is in an edition: keys and indexes from the top of its file. */
export type Path = (string | number)[]

type DatedEvent = 'closing' | 'opening' | 'preselection' | 'interviews' | 'results' | 'start'
type OrderedStage = 'preselection' | 'jury' | 'recruitment' | 'results'
type TestMoment = 'application' | 'decision' | 'start'

/** What is wrong, as data; its words are in text.fr.ts and text.en.ts. Every finding stops an application. */
export type Finding = { path: Path } & (
  | { code: 'not_yaml'; detail: string; line: number }
  | { code: 'missing' }
  | { code: 'missing_translation'; lang: string }
  | { code: 'untranslated' }
  | { code: 'unknown_key'; key: string }
  | { code: 'wrong_value'; expected: string }
  | { code: 'not_a_zone' }
  | { code: 'no_such_day' }
  | { code: 'no_such_hour' }
  | { code: 'hour_happens_twice' }
  | { code: 'not_after'; other: Path }
  | { code: 'before_other'; other: Path }
  | { code: 'too_late'; limit: string }
  | { code: 'no_deadline' }
  | { code: 'wrong_duration'; months: number }
  | { code: 'wrong_sum'; written: number; counted: number }
  | { code: 'places_unexplained'; announced: number; seats: number }
  | { code: 'wrong_range' }
  | { code: 'bad_scale' }
  | { code: 'team_out_of_range'; seats: number; min: number; max: number }
  | { code: 'duplicate'; value: string; first: Path }
  | { code: 'unknown_reference'; value: string }
  | { code: 'given_twice'; value: string }
  | { code: 'not_asked_before'; value: string }
  | { code: 'no_form'; name: string }
  | { code: 'no_seats' }
  | { code: 'no_sheet' }
  | { code: 'wrong_weekday'; written: string; real: string }
  | { code: 'backward_dates' }
  | { code: 'offset_in_text'; found: string }
  | { code: 'placeholder'; found: string }
  | { code: 'two_addresses'; found: string; address: string }
  | { code: 'other_date'; event: DatedEvent; written: string; real: string[] }
  | { code: 'other_hour'; written: string; real: string[] }
  | { code: 'other_moment'; written: string; real: TestMoment[] }
  | { code: 'other_order'; written: string; real: 'jury' | 'recruitment' }
  | { code: 'two_orders'; written: string; against: string; first: Path; stage: OrderedStage }
  | { code: 'other_band'; written: string; years: number; real: 'lower' | 'upper' }
  | { code: 'other_amount'; written: string; real: number[] }
  | { code: 'article_by_hand'; written: string }
  | { code: 'unknown_article'; written: string; known: string[] }
  | { code: 'other_article'; written: string; real: string }
)

/** `challenges.0.seats` as people read it. */
export const pathText = (path: Path) => path.join('.')
