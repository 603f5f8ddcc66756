/** The version of the rules: changes whenever the same problem may give another outcome, or an outcome another shape. */
export const ENGINE_VERSION = '1.0.0'
