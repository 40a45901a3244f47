/** Whoever wants to know when something outside of React changes, as `useSyncExternalStore` asks for it. */
export function makeListeners() {
  const listeners = new Set<() => void>()
  return {
    /** @returns what ends it. */
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** Tells all that something has changed. */
    tell: (): void => {
      for (const listener of listeners) listener()
    },
  }
}
