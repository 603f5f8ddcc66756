/**
 * Does `work` on every item, at most `width` at a time and in the order given. Stops taking items at the first fault, waits
 * for those under way, then throws it.
 */
export async function each<T>(items: readonly T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values()
  const faults: unknown[] = []
  const worker = async () => {
    for (const item of left) {
      if (faults.length > 0) return
      await work(item).catch(fault => faults.push(fault))
    }
  }
  await Promise.all(Array.from({ length: width }, worker))
  if (faults.length > 0) throw faults[0]
}
