/** Listeners to something outside of React that changes, as `useSyncExternalStore` asks for them. */
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
