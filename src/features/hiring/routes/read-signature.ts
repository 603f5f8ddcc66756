import type { Context } from 'hono'
import { signatureForm } from '../forms.ts'

const textOf = (form: FormData) =>
  Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'))

/** A signature as a form sent it: who signs which version, and the document, or none. A form that was cut holds nothing. */
export async function readSignature(c: Context) {
  const form = await c.req.formData().catch((cause: unknown) => {
    if (cause instanceof TypeError) return new FormData()
    throw cause
  })
  const file = form.get('document')
  const content = file instanceof File && (file.name !== '' || file.size > 0) ? await file.bytes() : undefined
  return { ...signatureForm.parse(textOf(form)), content }
}
