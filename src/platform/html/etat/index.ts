import { addDsfr } from '../assets.ts'
import type { Theme } from '../theme.ts'
import { etatClasses, frame } from './classes.ts'
import { dsfrStyle, marianne } from './dsfr.ts'
import { footer } from './footer.ts'
import { header } from './header.ts'

let made: Theme | undefined

/** The look of the State's sites, on their design system, made when it is first asked for. Throws when that is not installed. */
export function etat(): Theme {
  made ??= make()
  return made
}

function make(): Theme {
  const worn = [...Object.values(etatClasses), ...Object.values(frame)].flatMap(it => it?.split(' ') ?? [])
  addDsfr(keep => dsfrStyle(new Set(worn), keep))
  return {
    name: 'etat',
    styles: ['etat.css'],
    scripts: ['enhance.js'],
    fonts: marianne,
    classes: etatClasses,
    header,
    footer,
  }
}
