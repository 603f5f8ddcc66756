/** The languages of the product. French is the first one: it is the default and the reference. */
export type Lang = 'fr' | 'en'

const languages = ['fr', 'en'] as const satisfies readonly Lang[]

/**
 * The language to answer in, from an `Accept-Language` header: the supported language with the highest weight,
 * the first one written when weights are equal, French when the header is absent or names none of ours.
 */
export function negotiateLang(acceptLanguage: string | undefined): Lang {
  let best: Lang = 'fr'
  let weight = 0
  for (const part of (acceptLanguage ?? '').split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
    const lang = languages.find(known => tag === known || tag.startsWith(`${known}-`))
    const given = Number(parameters.find(p => p.trim().startsWith('q='))?.split('=')[1] ?? 1)
    if (lang && given > weight) {
      best = lang
      weight = given
    }
  }
  return best
}
