/** From one minute to another, the second excluded: whole minutes since an origin that is the caller's, the same everywhere. */
export type Span = { from: number; to: number }

export type Mode = 'on-site' | 'remote'

/**
 * Everything that decides who is heard when, by whom and where. Plain JSON; every id is opaque, and the order in which anything
 * but wishes and modes is listed has no effect. `free: null` means at any time.
 */
export type SchedulingProblem = {
  version: 1
  /** Breaks what nothing else decides. */
  seed: string
  /** When interviews may be held: mornings and afternoons that do not overlap. */
  halfDays: Span[]
  /** Minutes of an interview; a pause of `pause` minutes before more than `every` minutes of interviews run together. */
  rhythm: { interview: number; breaks: { every: number; pause: number } | null }
  /** The most interviews that one candidate has, at least 1, and the fewest minutes between two of them. */
  interviewsEach: number
  gap: number
  /** `wishes`: the lists where they ask to be ranked, best first. `modes`: how they can be heard, the preferred one first. */
  candidates: { id: string; wishes: string[]; free: Span[] | null; modes: Mode[] }[]
  /** `halfDays`: the most half-days that may be asked of them; null for no limit. */
  jurors: { id: string; free: Span[] | null; halfDays: number | null }[]
  /**
   * `quorum`: how many of its jurors an interview needs. `lists`: those the panel ranks; it hears people who wish for one of them, and
   * anybody when `hearsAll`. `modes`: how it can hear people; a panel that is never on site takes no room.
   */
  panels: { id: string; jurors: string[]; quorum: number; lists: string[]; hearsAll: boolean; modes: Mode[] }[]
  rooms: { id: string; free: Span[] | null }[]
  /** A juror who must not hear a candidate: withdrawn from that interview, and not counted in its quorum. */
  conflicts: { juror: string; candidate: string }[]
  /** Interviews that stay as they are, whatever the rules say: already held, or promised. */
  fixed: Place[]
}

/** Who is heard by whom, and when. */
export type Place = { candidate: string; panel: string; from: number; to: number }
