import { type Classes, neutralClasses } from './classes.ts'
import { footer } from './footer.ts'
import { header } from './header.ts'
import type { Html } from './html.ts'
import type { View } from './view.ts'

/** What changes between two looks of the same pages. */
export type Theme = {
  name: 'neutral' | 'etat'
  /** Names of the style sheets and scripts among the assets, in order. */
  styles: readonly string[]
  scripts: readonly string[]
  /** Fonts that the first screen needs at once. */
  fonts: readonly string[]
  classes: Classes
  header: (view: View) => Html
  footer: (view: View) => Html
}

/** Our own identity, for any programme. The State's theme (`etat`, on the DSFR) is another dictionary of this type. */
export const neutral: Theme = {
  name: 'neutral',
  styles: ['neutral.css'],
  scripts: ['enhance.js'],
  fonts: ['source-sans-3-latin-400-normal.woff2', 'source-sans-3-latin-600-normal.woff2'],
  classes: neutralClasses,
  header,
  footer,
}
