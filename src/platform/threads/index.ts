import { parentPort, Worker } from 'node:worker_threads'

/**
 * Runs `module` in a thread of its own with one input and gives its answer, so that a long computation holds up neither
 * pages nor the queue. The module calls `answerWith`. Rejects when it throws, or after `longestMs`.
 */
export function inThread<Answer>(module: URL, input: unknown, longestMs = 600_000): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(module, { execArgv: ['--no-warnings'] })
    const late = setTimeout(() => end(() => reject(new Error('The computation took too long'))), longestMs)
    const end = (settle: () => void) => {
      clearTimeout(late)
      settle()
      void worker.terminate()
    }
    worker.once('message', (answer: Answer) => end(() => resolve(answer)))
    worker.once('error', fault => end(() => reject(fault)))
    worker.postMessage(input)
  })
}

/** The thread's side of `inThread`: computes one answer from one input. */
export function answerWith<Input, Answer>(compute: (input: Input) => Answer | Promise<Answer>): void {
  parentPort?.once('message', async (input: Input) => parentPort?.postMessage(await compute(input)))
}
