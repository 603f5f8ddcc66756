/** The formats a picture is served in, best first; the last two are for browsers that know no other. */
export type PictureType = 'image/avif' | 'image/webp' | 'image/jpeg' | 'image/png'

/** A picture as pages draw it. */
export type Picture = {
  id: number
  name: string
  width: number
  height: number
  decorative: boolean
  /** Empty in both languages where it is decorative. */
  alt: { fr: string; en: string }
  credit: string
  licence: string
  files: { type: PictureType; width: number; height: number; sha256: string }[]
}
