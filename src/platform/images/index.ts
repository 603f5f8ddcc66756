export { pageImage } from './page-image.ts'
export { type PictureRefusal, type Prepared, preparePicture } from './prepare.ts'
export { squareCode, squareCodeSvg } from './square-code.ts'
export { pngOf } from './svg.ts'
