/** What open data needs that no other part of the file says. */
export type OpenData = {
  /** A count of people below this is not shown. */
  smallestCount: number
  /** French public bodies by their number (SIRET, 14 digits): an institution's id or a challenge's, for its host. */
  sirets?: Record<string, string>
}
