/** One page's address in each language of the interface: French at the root, English under /en. */
export type Address = { readonly fr: string; readonly en: string }

type Params = Record<string, string | number>

/**
 * The concrete address of a page.
 * @param address a pair of patterns, with parameters written `:name`
 * @param lang the reader's language
 * @param params a value per parameter; a missing one throws, since a broken link is a fault of ours
 * @param query optional search parameters; empty values are left out
 */
export function href(address: Address, lang: keyof Address, params: Params = {}, query: Params = {}): string {
  const path = address[lang].replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`address ${address[lang]} needs ${name}`)
    return encodeURIComponent(value)
  })
  const search = Object.entries(query)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
  return search.length ? `${path}?${search.join('&')}` : path
}
