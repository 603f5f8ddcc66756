/** The weekly note: until when it may be written, and when the digest leaves. */
export type Weeks = { closesAt: string }
