import { columns, datasets } from './text.fr/datasets.ts'
import { figures } from './text.fr/figures.ts'
import { pages } from './text.fr/pages.ts'

export const fr = { ...pages, figures, datasets, columns }
