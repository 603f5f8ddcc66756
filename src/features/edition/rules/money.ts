/** The edition's envelope and its lines; amounts are decimal texts, in euros. */
export type Money = { envelope: string }
