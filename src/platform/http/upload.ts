import type { Context } from 'hono'

/** A file as a form sent it: the name its owner gave it, and its content, which is that of the request, not a copy. */
export type Upload = { name: string; content: Uint8Array<ArrayBuffer> }

/**
 * The first file of a form sent as `multipart/form-data` (RFC 7578, written as WHATWG's HTML says), or undefined when none was
 * chosen or the form is not one. A file is read without the copies that a general form reader makes of it.
 */
export async function readUpload(c: Context): Promise<Upload | undefined> {
  const type = c.req.header('content-type') ?? ''
  const [, quoted, bare] = /^multipart\/form-data;.*\bboundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type) ?? []
  const boundary = quoted ?? bare
  if (boundary === undefined) return undefined
  const body = Buffer.from(await c.req.arrayBuffer())
  return [...partsOf(body, boundary)].map(readFile).find(it => it && (it.name !== '' || it.content.length > 0))
}

type Part = { head: string; bytes: Buffer<ArrayBuffer> }

/** Stops at the first part that is not whole. */
function* partsOf(body: Buffer<ArrayBuffer>, boundary: string): Generator<Part> {
  const delimiter = `\r\n--${boundary}`
  let at = body.indexOf(delimiter.slice(2)) + delimiter.length - 2
  while (body.toString('latin1', at, at + 2) === '\r\n') {
    const headEnd = body.indexOf('\r\n\r\n', at)
    const end = headEnd < 0 ? -1 : body.indexOf(delimiter, headEnd + 2)
    if (end < 0) return
    yield { head: body.toString('utf8', at, headEnd), bytes: body.subarray(Math.min(headEnd + 4, end), end) }
    at = end + delimiter.length
  }
}

function readFile({ head, bytes }: Part): Upload | undefined {
  const name = /^content-disposition:\s*form-data;.*\bfilename="([^"]*)"/im.exec(head)?.[1]
  if (name === undefined) return undefined
  const escapes: Record<string, string> = { '%22': '"', '%0D': '\r', '%0A': '\n' }
  return { name: name.replace(/%(?:22|0D|0A)/gi, it => escapes[it.toUpperCase()] ?? it), content: bytes }
}
