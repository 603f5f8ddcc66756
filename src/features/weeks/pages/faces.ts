import { type Html, html } from '../../../platform/html/index.ts'
import type { Face } from '../../edition/rules.ts'

/** A face of 24 units around a point: a circle, two eyes, and a mouth that says all. The word beside it says the same. */
export const faceAt = (face: Face, x: number, y: number): Html =>
  html`<g class="face ${face}" transform="translate(${x - 12} ${y - 12})"><circle cx="12" cy="12" r="10.5"/>${EYES}${MOUTH[face]}</g>`

const EYES = html`<path class="eye" d="M8.4 9.2v.6M15.6 9.2v.6"/>`

const MOUTH: Record<Face, Html> = {
  beaming: html`<path class="mouth open" d="M6.8 13.2h10.4a5.2 5.2 0 0 1-10.4 0z"/>`,
  smiling: html`<path class="mouth" d="M7.5 14.2c2.2 2.9 6.8 2.9 9 0"/>`,
  flat: html`<path class="mouth" d="M8 15.4h8"/>`,
  sad: html`<path class="mouth" d="M7.5 17c2.2-2.9 6.8-2.9 9 0"/>`,
}

/** A face beside its word. */
export const faceSign = (face: Face): Html =>
  html`<svg class="face-sign" viewBox="0 0 24 24" width="28" height="28" aria-hidden="true" focusable="false">${faceAt(face, 12, 12)}</svg>`
