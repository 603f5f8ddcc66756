/**
 * What data about a person are kept for. Their words, legal basis, retention and recipients are in the register of processing; what may
 * hold back an erasure goes by purpose.
 *
 * `account` who they are and how they come in; `application` what they applied with and the mails about it; `selection` what was
 * written of their file; `contract` their place, contract and pay; `fellowship` their life in the cohort; `exchange` what they wrote to
 * the programme; `publication` what they agreed to show; `past` what past editions showed; `trace` who did what, by number alone.
 */
export const PURPOSES = [
  'account',
  'application',
  'selection',
  'contract',
  'fellowship',
  'exchange',
  'publication',
  'past',
  'trace',
] as const
export type Purpose = (typeof PURPOSES)[number]

/**
 * One table that says something of a person. `whose` is the SQL condition under which a row is about them, with `:person`, `:email`,
 * `:name`, `:now`, `:editions`, `:applications`, `:fellowships` for what stands for them in the editions concerned (the last three are
 * lists for `in`). An erasure deletes the row, empties columns (each with the SQL of what replaces it), or keeps it, because it then says
 * nothing of anybody any more. `hidden` columns are not handed out: keys, and what others have said in confidence. `shown` narrows what
 * is handed out to what its person may already know. `events` names the subject of the events about a row and the column of its number:
 * the reasons of those events are erased with it.
 */
export type PersonalTable = {
  table: string
  purpose: Purpose
  whose: string
  erase: 'delete' | 'keep' | Readonly<Record<string, string>>
  hidden?: readonly string[]
  shown?: string
  /** Not even the team reads it: it is handed to its person alone. */
  sealed?: true
  events?: readonly { subject: string; id: string }[]
}

/** What one slice keeps about people. Children come before what they hang on: erasing goes in this order. */
export type PersonalMap = readonly PersonalTable[]

/** Somebody, in the editions that are concerned; `email` and `name` are theirs as they are kept. */
export type Subject = {
  personId: number
  email: string
  name: string
  editions: readonly string[]
  now: Date
}
