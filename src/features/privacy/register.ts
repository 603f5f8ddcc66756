import type { Lang } from '../../platform/i18n/index.ts'
import { PURPOSES } from '../../platform/personal/index.ts'
import type { Edition } from '../edition/rules.ts'
import { personalMap } from './personal-map.ts'
import { type Processing, USUAL } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }

/** The register of processing, drawn from the map that copies and erases, and from the durations of an edition. */
export function registerOf({ dataProtection, privacy }: Edition, lang: Lang): Processing[] {
  const years = { application: dataProtection.retentionYears, contract: (privacy ?? USUAL).contractYears }
  return PURPOSES.map(purpose => {
    const { kept, ...entry } = text[lang].register.entries[purpose]
    const tables = [...new Set(personalMap.filter(it => it.purpose === purpose).map(it => it.table))].sort()
    return { ...entry, purpose, kept: kept(years), tables }
  })
}
