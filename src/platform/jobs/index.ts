export { type Enqueue, type Job, openQueue, type Queue } from './queue.ts'
export { type Handler, type OnFailure, startWorker } from './worker.ts'
