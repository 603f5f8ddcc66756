import { csv } from '../../platform/csv/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import type { Fault } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

/** Everything that was wrong in the files of a site, one fault a row, in the words of a language. */
export function faultsCsv(faults: readonly Fault[], lang: Lang): string {
  const { command: t, faults: kinds } = lang === 'fr' ? fr : en
  const rows = faults.map(it => {
    const { name, say } = kinds[it.code]
    return [it.file, it.line, name, it.entry, it.key, it.found, it.instead, it.kept ? t.yes : t.no, say(it)]
  })
  return csv([t.columns, ...rows], lang === 'fr' ? ',' : '.')
}
