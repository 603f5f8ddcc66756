import type { Fault } from './faults.ts'
import type { Field } from './publication.ts'

/** The last import, as the team reads it. */
export type LastImport = { at: Date; counts: Record<string, number>; faults: Fault[] }

/** A past edition, with how many of its people are known, and shown. */
export type EditionPeople = { id: string; title: string; challenges: number; people: number; shown: number }

/** Somebody of past editions in a list, with what of them is shown; `decided` once something was published or taken back. */
export type PastPerson = { id: number; name: string; challenges: string[]; shown: Field[]; decided: boolean }

/** What the files say of somebody, for the team alone. */
export type KnownPerson = {
  id: number
  name: string
  profile: string
  years: number[]
  biography: string
  links: string[]
  challenges: string[]
}
