export { pageImage } from './page-image.ts'
export { type PictureRefusal, type Prepared, preparePicture } from './prepare.ts'
export { pngOf } from './svg.ts'
