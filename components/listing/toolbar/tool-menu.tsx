import type { FocusEvent, KeyboardEvent, MouseEvent, ReactNode } from 'react'

/**
 * A button that opens a small panel below it: a native disclosure, so it works without script. With
 * script it closes when one chooses a link, presses Escape or goes elsewhere.
 */
export function ToolMenu({
  id,
  name,
  children,
}: {
  /** The id of the button, by which the focus is found again after Back. */
  id: string
  /** What the button shows and says. */
  name: ReactNode
  children: ReactNode
}) {
  return (
    // One name, so that the browser keeps no more than one of them open.
    <details
      name="tools"
      className="tool-menu"
      onBlur={closeElsewhere}
      onKeyDown={closeOnEscape}
      onClick={closeOnChoice}
    >
      <summary id={id} className="tool">
        {name}
      </summary>
      <div tabIndex={-1} className="tool-panel">
        {children}
      </div>
    </details>
  )
}

function closeElsewhere({ currentTarget, relatedTarget }: FocusEvent<HTMLDetailsElement>): void {
  if (!currentTarget.contains(relatedTarget)) currentTarget.open = false
}

function closeOnEscape({ key, currentTarget }: KeyboardEvent<HTMLDetailsElement>): void {
  if (key === 'Escape') close(currentTarget)
}

function closeOnChoice({ target, currentTarget }: MouseEvent<HTMLDetailsElement>): void {
  if (target instanceof Element && target.closest('a')) close(currentTarget)
}

function close(menu: HTMLDetailsElement): void {
  menu.querySelector('summary')?.focus()
  menu.open = false
}
