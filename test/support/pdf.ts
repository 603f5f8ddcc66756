import { deflateSync } from 'node:zlib'

/** A small valid PDF of so many empty pages; `packed` writes its objects in compressed streams, as PDF 1.5 may. */
export function pdfOf(pages: number, { packed = false } = {}): Buffer {
  const kids = Array.from({ length: pages }, (_, index) => `${index + 3} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} /MediaBox [0 0 595 842] >>`,
    ...Array.from({ length: pages }, () => '<< /Type /Page /Parent 2 0 R >>'),
  ]
  return packed ? packedPdf(objects) : plainPdf(objects)
}

function plainPdf(objects: string[]): Buffer {
  let body = '%PDF-1.4\n'
  const offsets: number[] = []
  for (const [index, object] of objects.entries()) {
    offsets.push(body.length)
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  const entries = offsets.map(it => `${String(it).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R >>\n`
  return Buffer.from(`${body}${end}startxref\n${body.length}\n%%EOF\n`, 'latin1')
}

function packedPdf(objects: string[]): Buffer {
  const offsets = objects.map((_, index) => objects.slice(0, index).join(' ').length + (index > 0 ? 1 : 0))
  const header = `${objects.map((_, index) => `${index + 1} ${offsets[index]}`).join(' ')} `
  const holder = objects.length + 1
  const content = deflateSync(Buffer.from(header + objects.join(' '), 'latin1'))
  const first = Buffer.from(
    `%PDF-1.5\n${holder} 0 obj\n<< /Type /ObjStm /N ${objects.length} /First ${header.length} /Filter /FlateDecode /Length ${content.length} >>\nstream\n`,
    'latin1',
  )
  const start = first.length + content.length + '\nendstream\nendobj\n'.length
  const rows = [[0, 0, 0], ...objects.map((_, index) => [2, holder, index]), [1, 9, 0], [1, start, 0]]
  const table = deflateSync(Buffer.from(rows.flatMap(([kind = 0, a = 0, b = 0]) => [kind, a >> 8, a & 255, b])))
  const xref = `${holder + 1} 0 obj\n<< /Type /XRef /Size ${rows.length} /W [1 2 1] /Root 1 0 R /Filter /FlateDecode /Length ${table.length} >>\nstream\n`
  const parts = [
    first,
    content,
    '\nendstream\nendobj\n',
    xref,
    table,
    `\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`,
  ]
  return Buffer.concat(parts.map(it => (typeof it === 'string' ? Buffer.from(it, 'latin1') : it)))
}

/** The same page behind a password that nobody here knows. */
export function lockedPdf(): Buffer {
  const key = 'ab'.repeat(32)
  const encrypt = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >>`
  const body = pdfOf(1).toString('latin1')
  return Buffer.from(body.replace('/Root 1 0 R', `/Root 1 0 R /ID [<${key}> <${key}>] /Encrypt ${encrypt}`), 'latin1')
}

/** One page that asks to run a script as soon as it is opened. */
export const scriptedPdf = (): Buffer =>
  plainPdf([
    '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\); while \\(true\\) {}) >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] >>',
    '<< /Type /Page /Parent 2 0 R /AA << /O << /S /JavaScript /JS (while \\(true\\) {}) >> >> >>',
  ])
