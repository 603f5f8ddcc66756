/**
 * A minimal writer of PDF 1.4 text documents (ISO 32000-1): the two standard Helvetica faces, Windows-1252 text, A4 pages,
 * no compression, no date, so that the same lines always give the same bytes.
 */
export type PdfText = {
  text: string
  /** Points. */
  size: number
  bold?: boolean
  /** Space before the line and distance from the left margin, in points. */
  before?: number
  indent?: number
  /** Shades of red, green and blue from 0 to 1. */
  ink?: readonly [number, number, number]
  /** A heading: a thin rule under the line, which is not left alone at the foot of a page. */
  rule?: boolean
}

export type PdfDocument = { title: string; language: string; lines: readonly PdfText[] }

const PAGE = { width: 595, height: 842, margin: 62 }
const LEADING = 1.35

/** Lays the lines out, one after the other, on as many pages as they need; no line at all gives one empty page. */
export function writePdf({ title, language, lines }: PdfDocument): Uint8Array {
  const pages = paginate(lines.flatMap(wrap))
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /Lang (${language}) >>`,
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<< /Title ${utf16(title)} /Producer (Cohorte) >>`,
    ...pages.flatMap((content, i) => [
      page(7 + 2 * i),
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ]
  return serialise(objects)
}

const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`

const page = (content: number) =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents ${content} 0 R ` +
  '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>'

/** Objects are numbered from 1; each character of the strings is one byte. */
function serialise(objects: readonly string[]): Uint8Array {
  let body = '%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const entries = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  const trailer = `trailer\n<< /Size ${count} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return Uint8Array.from(Buffer.from(`${body}xref\n0 ${count}\n0000000000 65535 f \n${entries}${trailer}`, 'latin1'))
}

function paginate(lines: readonly PdfText[]): string[] {
  const pages: string[] = []
  let drawn: string[] = []
  let y = PAGE.height - PAGE.margin
  for (const line of lines) {
    y -= (line.before ?? 0) + line.size * LEADING
    if (y < PAGE.margin + (line.rule ? line.size * 2 * LEADING : 0)) {
      pages.push(drawn.join('\n'))
      drawn = []
      y = PAGE.height - PAGE.margin - line.size * LEADING
    }
    drawn.push(draw(line, y))
  }
  return [...pages, drawn.join('\n')]
}

function draw(
  { text, size, bold = false, indent = 0, ink = [0.1, 0.1, 0.12], rule = false }: PdfText,
  y: number,
): string {
  const x = PAGE.margin + indent
  const base = `BT ${ink.join(' ')} rg /${bold ? 'F2' : 'F1'} ${size} Tf ${x} ${y.toFixed(1)} Td (${escaped(text)}) Tj ET`
  const end = PAGE.width - PAGE.margin
  return rule
    ? `${base}\n${ink.join(' ')} RG 0.6 w ${x} ${(y - 4).toFixed(1)} m ${end} ${(y - 4).toFixed(1)} l S`
    : base
}

function wrap(line: PdfText): PdfText[] {
  const room = PAGE.width - 2 * PAGE.margin - (line.indent ?? 0)
  const rows: string[] = []
  for (const word of line.text.split(' ')) {
    const last = rows.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`, line) <= room) rows[rows.length - 1] = `${last} ${word}`
    else rows.push(word)
  }
  return rows.map((text, index) => ({ ...line, text, before: index === 0 ? (line.before ?? 0) : 0 }))
}

/** Widths of Helvetica from space to tilde, in thousandths of the size (Adobe font metrics). */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
]

/** The bold face is at most a tenth wider. */
function widthOf(text: string, { size, bold = false }: PdfText): number {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '')
  const units = [...plain].reduce((sum, letter) => sum + (WIDTHS[letter.charCodeAt(0) - 32] ?? 600), 0)
  return (units * size * (bold ? 1.1 : 1)) / 1000
}

/** The signs of Windows-1252 that Latin-1 does not have, and those it has to do without. */
const SIGNS: Record<string, string> = {
  '\u202f': '\u00a0',
  '’': '\u0092',
  '‘': '\u0091',
  '–': '\u0096',
  '—': '\u0097',
  '…': '\u0085',
  '€': '\u0080',
  œ: '\u009c',
  Œ: '\u008c',
  '•': '\u0095',
  ᵉ: 'e',
}

/** Windows-1252 text inside parentheses; a sign that the encoding does not have is a fault. */
function escaped(text: string): string {
  const bytes = [...text].map(sign => SIGNS[sign] ?? sign).join('')
  const strange = bytes.match(/[^\u0020-\u007e\u0080-\u00ff]/u)
  if (strange) throw new Error(`« ${strange[0]} » is not in Windows-1252`)
  return bytes.replace(/[\\()]/g, '\\$&')
}

const utf16 = (text: string) =>
  `<FEFF${[...Array(text.length).keys()].map(i => text.charCodeAt(i).toString(16).padStart(4, '0').toUpperCase()).join('')}>`
