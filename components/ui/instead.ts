import type { MouseEvent } from 'react'

/** What a link does with script, instead of what it does without. */
export function instead(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    event.preventDefault()
    act()
  }
}
