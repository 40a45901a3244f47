/** Where a visitor was on a page: scroll position, focus, and the project at the top. */
export type VisitPlace = {
  readonly y: number
  readonly focus?: string
  /** The first project in sight, and how far below the upper edge; in pixels. */
  readonly first?: { readonly id: string; readonly top: number }
}

const key = 'fieldbookPlace'

/** Notes the current place in the current history entry, where only this tab finds it again. */
export function notePlace(root: HTMLElement | null): void {
  const focus = describeFocus(root)
  const first = window.scrollY > 0 ? findFirst(root) : undefined
  const place: VisitPlace = {
    y: Math.round(window.scrollY),
    ...(focus && { focus }),
    ...(first && { first }),
  }
  window.history.replaceState({ ...window.history.state, [key]: place }, '')
}

/** The place noted in the current history entry. */
export function recallPlace(): VisitPlace | undefined {
  const place: unknown = window.history.state?.[key]
  return isPlace(place) ? place : undefined
}

/** Puts the visitor back where they were, as far as that is still there. */
export function returnTo({ y, focus, first }: VisitPlace, root: HTMLElement | null): void {
  const target = focus === undefined ? null : root?.querySelector<HTMLElement>(focus)
  target?.focus({ preventScroll: true })
  window.scrollTo({ top: y, behavior: 'instant' })
  const project = first && document.getElementById(first.id)
  if (!project) return
  // Projects out of sight have no measured height yet, so `y` alone would be a guess.
  const align = () => {
    const top = project.getBoundingClientRect().top - first.top
    if (Math.abs(top) > 1) window.scrollBy({ top, behavior: 'instant' })
  }
  align()
  requestAnimationFrame(align)
}

/** Brings the project that the address names into sight, and the focus to it. */
export function goToNamedProject(root: HTMLElement | null): void {
  const id = decodeURIComponent(location.hash.slice(1))
  const project = id ? root?.querySelector(`article#${CSS.escape(id)}, tr#${CSS.escape(id)}`) : null
  if (!project) return
  project.querySelector('a')?.focus({ preventScroll: true })
  const scroll = () => project.scrollIntoView({ behavior: 'instant' })
  // Once to make it and its neighbours real, once more when their heights are known.
  requestAnimationFrame(() => {
    scroll()
    requestAnimationFrame(scroll)
  })
}

/** The first project that is at least partly in sight. */
function findFirst(root: HTMLElement | null): VisitPlace['first'] {
  for (const project of root?.querySelectorAll('article[id], tr[id]') ?? []) {
    const { top, bottom } = project.getBoundingClientRect()
    if (bottom > 0) return { id: project.id, top: Math.round(top) }
  }
  return undefined
}

/** A selector of the element in focus that means the same one after the page was made anew. */
function describeFocus(root: HTMLElement | null): string | undefined {
  const focused = document.activeElement
  // Links of the map are no HTML.
  const isOurs = focused instanceof HTMLElement || focused instanceof SVGElement
  if (!isOurs || !root?.contains(focused)) return undefined
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
