import type { Context } from 'hono'

/** A file as a form sent it: the name its owner gave it, and its content. */
export type Upload = { name: string; content: Uint8Array<ArrayBuffer> }

/** The first file of a form sent as `multipart/form-data`, or undefined when none was chosen, or the form was cut or is of another kind. */
export async function readUpload(c: Context): Promise<Upload | undefined> {
  // Three copies of the whole form fewer than `parseBody`.
  const form = await c.req.formData().catch(noForm)
  const file = [...form.values()].find(it => it instanceof File && (it.name !== '' || it.size > 0))
  return file instanceof File ? { name: file.name, content: await file.bytes() } : undefined
}

/** A body that does not parse holds no file; any other failure is one. */
function noForm(cause: unknown): FormData {
  if (cause instanceof TypeError) return new FormData()
  throw cause
}
