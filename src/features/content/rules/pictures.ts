import { done, type Result, refuse } from '../../../kernel/result.ts'

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

export type PictureSaidRefusal =
  | { code: 'picture_name' | 'alt_missing' | 'alt_needless' | 'licence_missing' }
  | { code: 'alt_long'; most: number }

const ALT_MAX = 300

type Said = Pick<Picture, 'alt' | 'decorative' | 'licence' | 'name'>

/** A picture says what it shows in both languages, or says that it shows nothing; and what others may do with it. */
export function canSavePicture({ alt, decorative, licence, name }: Said): Result<true, PictureSaidRefusal> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return refuse({ code: 'picture_name' })
  if (decorative && (alt.fr !== '' || alt.en !== '')) return refuse({ code: 'alt_needless' })
  if (!decorative && (alt.fr === '' || alt.en === '')) return refuse({ code: 'alt_missing' })
  if (Math.max(alt.fr.length, alt.en.length) > ALT_MAX) return refuse({ code: 'alt_long', most: ALT_MAX })
  return licence === '' ? refuse({ code: 'licence_missing' }) : done(true)
}
