import { raw, html as template } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

export { raw }

/** Markup that is already escaped. */
export type Html = HtmlEscapedString

/** What a component accepts as text: a plain string is escaped. */
export type Text = string | number | Html

/**
 * A template whose values are escaped unless they are `Html`. Absent values, `null` and booleans draw nothing;
 * arrays draw their items. A promise among the values is a mistake of ours and throws: pages are drawn from plain data.
 */
export function html(strings: TemplateStringsArray, ...values: unknown[]): Html {
  const drawn = template(strings, ...values)
  if (drawn instanceof Promise) throw new TypeError('a promise was drawn in a page: await the data before drawing')
  return drawn
}

type Attribute = string | number | boolean | undefined

/** HTML attributes with a leading space: `true` draws the bare name, `false` and `undefined` draw nothing. */
export function attributes(given: Record<string, Attribute>): Html {
  const drawn = Object.entries(given).map(([name, value]) => {
    if (value === undefined || value === false) return ''
    return value === true ? ` ${name}` : html` ${raw(name)}="${value}"`
  })
  return html`${drawn}`
}

/** The text of a person, as paragraphs: blank lines separate them, single line breaks are kept. */
export function paragraphs(text: string): Html {
  const blocks = text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .map(block => block.trim())
    .filter(block => block !== '')
  return html`${blocks.map(block => html`<p>${block.split('\n').map((line, i) => html`${i > 0 && raw('<br>')}${line}`)}</p>`)}`
}
