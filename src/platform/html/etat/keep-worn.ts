/**
 * A style sheet without the rules that no page can meet: those for classes of the design system that are not worn, then the
 * custom properties that nothing reads any more. Its dark palette answers the system's wish and `data-theme` as ours does.
 * @param css minified, without strings that hold braces
 * @param worn names of classes starting with `fr-`
 */
export const keepWorn = (css: string, worn: ReadonlySet<string>): string => withoutIdleProperties(rules(css, worn))

function rules(css: string, worn: ReadonlySet<string>): string {
  let kept = ''
  for (let at = 0; at < css.length; ) {
    const open = css.indexOf('{', at)
    if (open < 0) break
    const close = endOf(css, open)
    const prelude = css
      .slice(at, open)
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/@charset[^;]*;/, '')
      .trim()
    kept += rule(prelude, css.slice(open + 1, close), worn)
    at = close + 1
  }
  return kept
}

/** The brace that closes the one at `open`. */
function endOf(css: string, open: number): number {
  let depth = 0
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth++
    if (css[at] === '}' && --depth === 0) return at
  }
  throw new Error('a style sheet ends inside a rule')
}

function rule(prelude: string, body: string, worn: ReadonlySet<string>): string {
  if (prelude.startsWith('@font-face')) return `${prelude}{${body}}`
  if (prelude.startsWith('@media') || prelude.startsWith('@supports')) {
    const inside = rules(body, worn)
    return inside && `${prelude}{${inside}}`
  }
  if (prelude.startsWith('@')) return ''
  const selectors = split(prelude).filter(it => isWorn(it, worn))
  if (selectors.length === 0) return ''
  const drawn = `${selectors.join(',')}{${body}}`
  if (!drawn.match(DARK)) return drawn
  return `@media (prefers-color-scheme:dark){${drawn.replace(DARK, ':root:not([data-theme="light"])')}}${drawn.replace(DARK, ':root[data-theme="dark"]')}`
}

const DARK = /(?::root)?\[data-fr-theme=dark\]/g

/** Selectors are apart by commas, those inside parentheses aside. */
const split = (prelude: string): string[] => prelude.match(/(?:[^,(]|\([^()]*(?:\([^()]*\)[^()]*)*\))+/g) ?? []

/** Whether a page can hold what a selector names; what it says not to be is no reason to drop it. */
function isWorn(selector: string, worn: ReadonlySet<string>): boolean {
  const named = selector.replace(/:not\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '').replace(DARK, '')
  if (named.includes('[data-fr-')) return false
  return [...named.matchAll(/[.](fr-[\w-]+)/g)].every(([, name = '']) => worn.has(name))
}

function withoutIdleProperties(css: string): string {
  const read = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name))
  const kept = css.replace(/(?<=[{;])(--[\w-]+):[^;}]*(?:;|(?=\}))/g, (whole, name: string) =>
    read.has(name) ? whole : '',
  )
  return kept === css ? css : withoutIdleProperties(kept)
}
