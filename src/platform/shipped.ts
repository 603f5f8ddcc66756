import { readFileSync } from 'node:fs'

/** The text of a file that comes with the program. @param path from the project's folder, as `editions/questions.yaml` */
export const shippedText = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
