/** What one check found: in good order, worth a look, or broken; `advice` says what to do when it is not in good order. */
export type Finding = { mark: 'ok' | 'warn' | 'fail'; what: string; found: string; advice?: string }

export const ok = (what: string, found: string): Finding => ({ mark: 'ok', what, found })
export const warn = (what: string, found: string, advice: string): Finding => ({ mark: 'warn', what, found, advice })
export const fail = (what: string, found: string, advice: string): Finding => ({ mark: 'fail', what, found, advice })

/** Runs a check whose fault is itself the finding. */
export async function attempt(what: string, advice: string, check: () => Promise<Finding>): Promise<Finding> {
  try {
    return await check()
  } catch (fault) {
    return fail(what, fault instanceof Error ? fault.message || fault.name : String(fault), advice)
  }
}
