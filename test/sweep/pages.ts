import { sitePages } from './site.ts'

/** Every public page, by its French address in the demonstration world. */
export const publicPages: readonly string[] = [...sitePages]
