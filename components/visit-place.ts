/** Where a visitor was on a page: how far down, and on what the focus was. */
export type VisitPlace = { readonly y: number; readonly focus?: string }

const key = 'fieldbookPlace'

/** Notes the present place in the history entry on show, where only this tab finds it again. */
export function notePlace(root: HTMLElement | null): void {
  const focus = describeFocus(root)
  const place: VisitPlace = { y: Math.round(window.scrollY), ...(focus && { focus }) }
  window.history.replaceState({ ...window.history.state, [key]: place }, '')
}

/** The place noted in the history entry on show. */
export function recallPlace(): VisitPlace | undefined {
  const place: unknown = window.history.state?.[key]
  return isPlace(place) ? place : undefined
}

/** Puts the visitor back where they were, as far as that is still there. */
export function returnTo({ y, focus }: VisitPlace, root: HTMLElement | null): void {
  const target = focus === undefined ? null : root?.querySelector<HTMLElement>(focus)
  target?.focus({ preventScroll: true })
  window.scrollTo({ top: y, behavior: 'instant' })
}

/** A selector of the element in focus that means the same one after the page was made anew. */
function describeFocus(root: HTMLElement | null): string | undefined {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || !root?.contains(focused)) return undefined
  if (focused.id) return `#${CSS.escape(focused.id)}`
  const quote = (text: string) => `"${CSS.escape(text)}"`
  if (focused instanceof HTMLInputElement && focused.name) {
    const value = focused.type === 'checkbox' ? `[value=${quote(focused.value)}]` : ''
    return `input[name=${quote(focused.name)}]${value}`
  }
  const href = focused.getAttribute('href')
  return href ? `a[href=${quote(href)}]` : undefined
}

function isPlace(value: unknown): value is VisitPlace {
  return typeof value === 'object' && value !== null && 'y' in value && typeof value.y === 'number'
}
