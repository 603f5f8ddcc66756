import type { Gate } from './release.ts'
import type { DatasetCode } from './shapes.ts'

export type Format = 'csv' | 'excel' | 'json' | 'ods'
export type FileFact = { bytes: number; sha256: string }

/** How each format's files end: `excel` is the CSV that French spreadsheets open at a click. */
export const EXTENSIONS: Record<Format, string> = { csv: 'csv', excel: 'excel.csv', json: 'json', ods: 'ods' }
export const MEDIA_TYPES: Record<Format, string> = {
  ...{ csv: 'text/csv', excel: 'text/csv', json: 'application/json' },
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
}
export const FORMAT_CODES = ['csv', 'excel', 'json', 'ods'] as const satisfies readonly Format[]

/** The format that a file's name asks for, or undefined: `entonnoir.excel.csv`, `3.json`. */
export const formatOf = (file: string, stem: string): Format | undefined =>
  FORMAT_CODES.find(code => file === `${stem}.${EXTENSIONS[code]}`)

/** One published version, without its rows. */
export type Version = {
  dataset: DatasetCode
  version: number
  contentHash: string
  files: Record<Format, FileFact>
  rowCount: number
  added: number
  removed: number
  publishedAt: Date
}

export type Hold = { dataset: string; heldAt: Date; by: string; reason: string | null }

/** Where a dataset stands for the team. */
export type Standing = {
  dataset: DatasetCode
  state: 'fresh' | 'changed' | 'held' | 'none' | 'unsafe'
  version: Version | undefined
  hold: Hold | undefined
  hidden: number
  next: { gate: Gate; at: Date } | undefined
}
