import type { Document } from '../../edition/rules.ts'

export type PageRefusal = { code: 'too_many_pages'; pages: number; maxPages: number }

const media = { pdf: 'application/pdf', png: 'image/png', jpeg: 'image/jpeg' } as const

/** The media types that a document may have. */
export const typesOf = ({ types }: Pick<Document, 'types'>) => types.map(type => media[type])

export const hasTooManyPages = ({ maxPages }: Pick<Document, 'maxPages'>, pages: number): boolean => pages > maxPages

const LONGEST_NAME = 120

/** The name of a file as we keep it: no folder, no control sign, not endless; the document's code when nothing is left. */
export function fileName(name: string, fallback: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const clean = last
    .toWellFormed()
    .replace(/[\p{C}"<>|:*?]/gu, '')
    .trim()
  return clean.length > LONGEST_NAME ? clean.slice(-LONGEST_NAME) : clean || fallback
}
