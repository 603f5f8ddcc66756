const DIGITS = 6

/** A code of six digits drawn from an unguessable text. */
export const checkInCode = (token: string): string =>
  String([...token].reduce((sum, sign) => (sum * 131 + sign.charCodeAt(0)) % 1_000_003, 7) % 10 ** DIGITS).padStart(
    DIGITS,
    '0',
  )
