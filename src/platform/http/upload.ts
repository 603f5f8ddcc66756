import type { Context } from 'hono'

/** A file as a form sent it: the name its owner gave it, and its content. */
export type Upload = { name: string; content: Uint8Array<ArrayBuffer> }

/** The first file of a form sent as `multipart/form-data`, or undefined when none was chosen, or the form was cut or is of another kind. */
export async function readUpload(c: Context): Promise<Upload | undefined> {
  const form = await c.req.parseBody({ all: true }).catch(noForm)
  const file = Object.values(form)
    .flat()
    .find(it => it instanceof File && (it.name !== '' || it.size > 0))
  return file instanceof File ? { name: file.name, content: new Uint8Array(await file.arrayBuffer()) } : undefined
}

/** A body that does not parse holds no file; any other failure is one. */
function noForm(cause: unknown): Record<string, never> {
  if (cause instanceof TypeError) return {}
  throw cause
}
