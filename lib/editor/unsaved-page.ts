/** An entry while it is being written: on this machine the server keeps it, on a host nobody does. */
export type UnsavedPage = {
  readonly slug: string
  /** The whole file as it would be saved. */
  readonly source: string
  /** The branch that it will be saved on; absent on one’s own computer, and for the default one. */
  readonly branch?: string | undefined
}

/** The message from the editor to the frame with the page: show it again. */
export type UnsavedNews = {
  readonly type: 'fieldbook:unsaved'
  /** Images that are not saved yet: path on the site → data URL. */
  readonly images: Readonly<Record<string, string>>
  /** On a host, where the server keeps nothing. */
  readonly page?: UnsavedPage
}

/** What the frame says when it can show something. */
export const frameReady = { type: 'fieldbook:unsaved-ready' } as const

/** Whether a message says that the frame can show something. */
export function isFrameReady(message: unknown): boolean {
  return typeOf(message) === frameReady.type
}

/** Whether a message says that there is something new to show. */
export function isUnsavedNews(message: unknown): message is UnsavedNews {
  return typeOf(message) === 'fieldbook:unsaved'
}

function typeOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null ? Reflect.get(message, 'type') : undefined
}
