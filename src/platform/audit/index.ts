export { type Event, forgetReasons, record, recordAll } from './record.ts'
export { sealEvents } from './seal.ts'
export { type Broken, type Chain, verifyChain } from './verify.ts'
