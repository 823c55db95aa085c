const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Resolves once, at the first wish to end: a signal, or the loss of the process that started us. Further signals change
 * nothing: Ctrl-C in a terminal arrives from the terminal and from npm.
 */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) process.on(signal, () => resolve())
    if (process.connected) {
      process.once('disconnect', () => resolve())
      process.channel?.unref()
    }
  })
}
