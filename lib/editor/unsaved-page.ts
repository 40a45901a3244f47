/** What the editor sends to the frame that shows a page as it is being written. */
export type UnsavedPage = {
  readonly type: 'fieldbook:unsaved'
  readonly slug: string
  /** The whole file as it would be saved. */
  readonly source: string
  /** Images that are not saved yet: path on the site → data URL. */
  readonly images: Readonly<Record<string, string>>
}

/** What the frame says when it can show something. */
export const frameReady = { type: 'fieldbook:unsaved-ready' } as const

/** Whether a message says that the frame can show something. */
export function isFrameReady(message: unknown): boolean {
  return typeOf(message) === frameReady.type
}

/** Whether a message is a page to show. */
export function isUnsavedPage(message: unknown): message is UnsavedPage {
  return typeOf(message) === 'fieldbook:unsaved'
}

function typeOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null ? Reflect.get(message, 'type') : undefined
}
