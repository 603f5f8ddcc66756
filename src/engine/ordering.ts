/** Compares by each key in turn, texts by code unit: the same on every machine, unlike a locale's order. */
export const by =
  <T>(...keys: ((item: T) => string | number)[]) =>
  (a: T, b: T): number => {
    for (const key of keys) {
      if (key(a) < key(b)) return -1
      if (key(a) > key(b)) return 1
    }
    return 0
  }
