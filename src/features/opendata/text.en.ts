import { columns, datasets } from './text.en/datasets.ts'
import { figures } from './text.en/figures.ts'
import { pages } from './text.en/pages.ts'
import type { fr } from './text.fr.ts'

export const en: typeof fr = { ...pages, figures, datasets, columns }
