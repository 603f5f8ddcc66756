/** Without I, L, O and U: nothing that is read out or copied by hand can be taken for something else. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** So many signs drawn from hexadecimal digits, two digits a sign: 256 is eight times 32, so that every sign is as likely. */
export const signsFrom = (hex: string, count: number): string =>
  Array.from({ length: count }, (_, i) => SIGNS[Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16) % 32]).join('')

/** What blind readers see instead of a name: `C-7F3K`. */
export const candidateCode = (hex: string): string => `C-${signsFrom(hex, 4)}`

/** What names a submission: `EIG2-7F3K9Q`. */
export const submissionReference = (edition: { programme: { code: string }; number: number }, hex: string): string =>
  `${edition.programme.code.toUpperCase()}${edition.number}-${signsFrom(hex, 6)}`
