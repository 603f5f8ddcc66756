export { PICTURE_MAX_BYTES, PICTURE_MAX_PIXELS, type PictureRefusal, type Prepared, preparePicture } from './prepare.ts'
export { pngOf } from './svg.ts'
