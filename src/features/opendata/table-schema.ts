import type { Lang } from '../../platform/i18n/index.ts'
import type { Column, DatasetCode } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }
const TYPES = {
  amount: 'number',
  string: 'string',
  integer: 'integer',
  number: 'number',
  date: 'date',
  datetime: 'datetime',
}

/** The dictionary of a dataset as Table Schema (Frictionless Data), in the reader's language. */
export const tableSchema = (lang: Lang, code: DatasetCode, columns: readonly Column[]) => {
  const { about, title } = text[lang].datasets[code]
  const fields = columns.map(({ name, required, type, unit, values }) => ({
    ...{ name, type: TYPES[type], title: text[lang].columns[name] ?? name },
    ...(unit === 'EUR' && { unit: 'EUR' }),
    ...((required || values) && { constraints: { ...(required && { required }), ...(values && { enum: values }) } }),
  }))
  return {
    $schema: 'https://frictionlessdata.io/schemas/table-schema.json',
    name: code,
    title,
    description: about,
    fields,
  }
}
