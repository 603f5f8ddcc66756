import { strToU8, type Zippable, zipSync } from 'fflate'
import { contentOf, type Sheet } from './content.ts'
import { MANIFEST, META, MIME, STYLES } from './package.ts'

export type { Sheet, SheetCell } from './content.ts'

/** The same sheets always make the same bytes: a ZIP cannot date a file before 1980. */
const STAMP = new Date(1980, 0, 1)

/**
 * An office spreadsheet (OpenDocument 1.3) of these sheets, the first row of each being its head. Amounts are typed cells in their
 * currency, exact to the digit; totals are formulas that carry their value.
 */
export function ods(sheets: readonly Sheet[], lang: 'fr' | 'en'): Uint8Array<ArrayBuffer> {
  const stored = (text: string): Zippable[string] => [strToU8(text), { level: 0, mtime: STAMP }]
  const packed = (text: string): Zippable[string] => [strToU8(text), { level: 6, mtime: STAMP }]
  // The type comes first and as it is: that is how a program knows the file without opening it (OpenDocument 1.3, part 2, 3.3).
  return zipSync({
    mimetype: stored(MIME),
    'META-INF/manifest.xml': packed(MANIFEST),
    'meta.xml': packed(META),
    'styles.xml': packed(STYLES),
    'content.xml': packed(contentOf(sheets, lang)),
  })
}
