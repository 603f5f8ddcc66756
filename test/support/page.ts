/** What a browser would send from the form of a page that posts to `action`: names and values as drawn, in order. */
export function formTo(page: string, action: string): FormData {
  const form = [...page.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)].find(([it]) =>
    it.includes(`action="${action}"`),
  )?.[0]
  if (!form) throw new Error(`no form posts to ${action}`)
  const data = new FormData()
  for (const [tag] of form.matchAll(/<input\b[^>]*>|<(textarea|select)\b[^>]*>[\s\S]*?<\/\1>/g)) {
    const name = attribute(tag, 'name')
    if (name === undefined || /type="(file|submit)"/.test(tag)) continue
    if (/type="(radio|checkbox)"/.test(tag) && !/ checked(?=[ >])/.test(tag)) continue
    data.append(name, valueIn(tag))
  }
  return data
}

function valueIn(tag: string): string {
  if (tag.startsWith('<textarea')) return textIn(tag)
  if (!tag.startsWith('<select')) return attribute(tag, 'value') ?? ''
  const options = [...tag.matchAll(/<option\b[^>]*>/g)].map(([it]) => it)
  const chosen = options.find(it => / selected(?=[ >])/.test(it)) ?? options[0] ?? ''
  return attribute(chosen, 'value') ?? ''
}

const attribute = (tag: string, name: string): string | undefined => {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? undefined : unescaped(value)
}

/** The line end right after the opening tag is not part of the text. */
const textIn = (tag: string) => unescaped(/^<textarea[^>]*>\n?([\s\S]*)<\/textarea>$/.exec(tag)?.[1] ?? '')

const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' }

/** Text as a reader sees it, without tags or escapes, one space wherever there was white space. */
export const textOf = (page: string): string =>
  unescaped(page.replace(/<[^>]*>/g, ' ')).replace(/[\s\u00a0\u202f]+/g, ' ')

const unescaped = (text: string) => text.replace(/&(?:lt|gt|quot|amp|#39);/g, it => signs[it] ?? it)
