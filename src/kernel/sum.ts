/** What these come to; nothing comes to 0. */
export const sum = (values: readonly number[]): number => values.reduce((total, it) => total + it, 0)
