const WIDTH = 30

/** A bar on the terminal that says how far something long is; nothing where nobody watches. `end` clears its line. */
export function progressOn(stream: NodeJS.WriteStream) {
  const write = (text: string) => stream.isTTY && stream.write(text)
  return {
    tell: (done: number, total: number) => {
      const filled = total === 0 ? WIDTH : Math.round((done / total) * WIDTH)
      write(`\r\x1b[K[${'#'.repeat(filled)}${' '.repeat(WIDTH - filled)}] ${done} / ${total}`)
    },
    end: () => {
      write('\r\x1b[K')
    },
  }
}
