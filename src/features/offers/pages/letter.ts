import { type Html, html } from '../../../platform/html/index.ts'

/** A letter as plain text, its links alive: its HTML form is not shown, so that no foreign style is let in. */
export const letterText = ({ text }: { text: string }): Html =>
  html`<div class="mail-text">${text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => html`<p>${/^https?:\/\/\S+$/.test(line) ? html`<a href="${line}">${line}</a>` : line}</p>`)}</div>`
