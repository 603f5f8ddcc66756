export { type Enqueue, type EnqueueOptions, type Job, openQueue, type Queue, type QueueConfig } from './queue.ts'
export { type Handler, type OnFailure, startWorker } from './worker.ts'
