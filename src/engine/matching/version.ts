/** The version of the rules: changes whenever the same problem may give another outcome, or an outcome another shape. */
export const ENGINE_VERSION = '2.0.0'
