import { useState } from 'react'
import { copy as say } from '#words/controls'

/** Copies the address of the listing; if copying is refused, shows the address to copy by hand. */
export function CopyLink({ href }: { href: string }) {
  const [state, setState] = useState<{ of: string; outcome: 'copied' | 'refused' }>()
  const outcome = state?.of === href ? state.outcome : undefined
  const copy = async () => {
    // Emptied first, so that the second time is announced too.
    setState(undefined)
    const address = new URL(href, location.href).href
    const outcome = await navigator.clipboard
      ?.writeText(address)
      .then(() => 'copied' as const)
      .catch(() => 'refused' as const)
    setState({ of: href, outcome: outcome ?? 'refused' })
  }
  return (
    <div className="script-only">
      <button type="button" onClick={copy} className="tool">
        {outcome === 'copied' ? say.linkDone : say.link}
      </button>
      <span role="status" className="sr-only">
        {outcome && (outcome === 'copied' ? say.announcement : say.manual)}
      </span>
      {outcome === 'refused' && (
        <input
          readOnly
          aria-label={say.manual}
          value={new URL(href, location.href).href}
          onFocus={({ target }) => target.select()}
          className="input mt-2 text-sm"
        />
      )}
    </div>
  )
}
