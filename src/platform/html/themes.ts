import { etat } from './etat/index.ts'
import { neutral, type Theme } from './theme.ts'

/** The theme of this name; the State's is made when it is first asked for, and throws where its package is not installed. */
export const themeOf = (name: Theme['name']): Theme => (name === 'etat' ? etat() : neutral)
