import { type Html, html, raw } from './html.ts'

const drawings = {
  success: '<circle cx="10" cy="10" r="9"/><path d="m5.8 10.3 2.8 2.8 5.6-6"/>',
  info: '<circle cx="10" cy="10" r="9"/><path d="M10 9v5.5M10 5.6v.1"/>',
  warning: '<path d="M10 1.6 19 18H1z"/><path d="M10 7.5v5M10 15.2v.1"/>',
  error: '<path d="M6.2 1.2h7.6l5 5v7.6l-5 5H6.2l-5-5V6.2z"/><path d="M10 5.5v5.6M10 14.3v.1"/>',
  waiting: '<circle cx="10" cy="10" r="9"/><path d="M10 5v5.3l3.4 2"/>',
  neutral: '<circle cx="10" cy="10" r="4"/>',
} as const

export type Icon = keyof typeof drawings

/** A small sign beside a word; hidden from screen readers, which read the word. */
export const icon = (name: Icon): Html =>
  html`<svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">${raw(drawings[name])}</svg>`
