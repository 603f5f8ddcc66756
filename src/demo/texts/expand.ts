import type { Rng } from '../people/rng.ts'

/**
 * Writes one text from a template: `[a|b|c]` draws one alternative (they may be nested), `{name}` takes a slot.
 * A slot that nobody filled is a fault in the bank, and throws.
 */
export function expand(template: string, random: Rng, slots: Readonly<Record<string, string>> = {}): string {
  let text = template
  while (INNERMOST.test(text)) {
    text = text.replace(INNERMOST, (_, inside: string) => random.pick(inside.split('|')))
  }
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = slots[name]
    if (value === undefined) throw new Error(`no value for {${name}} in « ${template} »`)
    return value
  })
}

const INNERMOST = /\[([^[\]]*)\]/
