/** A document of an application that is given to nobody. `malware` is what the antivirus calls it. */
export type HeldFile = {
  applicationId: number
  code: string
  person: string
  kind: string
  name: string
  state: 'infected' | 'waiting'
  malware: string | null
  scannedAt: Date | null
  sentAt: Date
}
