export { extensionNotice } from './pages/notice.ts'
export { callsPersonal } from './personal.ts'
export { findExtension, findPublicExtension } from './queries.ts'
