import type { Entry } from '../../challenges/rules.ts'

/** A challenge as a frame shows it. `page` and `frame` are the addresses of its own page and of the frame, from the root of the site. */
export type Embedded = {
  eyebrow: string
  title: string
  tagline: { lang: 'fr' | 'en'; words: string }
  where: string
  seats: Entry['seats']
  /** Where it stands, in words. */
  state: string
  isOpen: boolean
  page: string
  frame: string
}
