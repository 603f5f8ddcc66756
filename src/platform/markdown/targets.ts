const SAFE = ['http:', 'https:', 'mailto:', 'tel:']

export type Target = { href: string; external: boolean }

/**
 * Where a link leads, or undefined where no link may: only the web, a mailbox, a telephone and our own pages. Browsers drop control signs
 * from an address and read a backslash as a slash, so that an address with either is none.
 * @param origin scheme and host of this site: what starts with it is our own
 */
export function targetOf(written: string, origin: string): Target | undefined {
  const href = written.trim()
  if (/[\p{Cc}\s\\]/u.test(href)) return undefined
  if (/^#[\w-]+$/.test(href) || /^\/(?!\/)/.test(href)) return { href, external: false }
  const url = URL.parse(href)
  if (!url || !SAFE.includes(url.protocol) || url.username !== '' || url.password !== '') return undefined
  return { href, external: url.protocol.startsWith('http') && url.origin !== origin }
}

/** The name of one of our pictures, from `image:name`. */
export const pictureIn = (href: string): string | undefined =>
  /^image:([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(href.trim())?.[1]
