import type { FileQuestion, FileType } from '../../forms/rules.ts'

const TYPES = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
} as const satisfies Record<FileType, string>

/** The types that a file question accepts, as media types. */
export const mediaTypes = ({ types }: FileQuestion) => types.map(it => TYPES[it])
