'use client'

import { useState } from 'react'
// A client component because only a script can put something on the clipboard; without it the text
// is in a field, for people to copy themselves.
import { copy as say } from '#words/controls'

/** A text in a field, and a button that copies it. */
export function CopyText({ label, text }: { label: string; text: string }) {
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    // Emptied first, so that the second time is announced too.
    setCopied(false)
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    )
    setCopied(done ?? false)
  }
  return (
    <div className="mt-2 flex gap-2">
      <input
        readOnly
        aria-label={label}
        value={text}
        onFocus={({ target }) => target.select()}
        className="input text-sm"
      />
      <button type="button" onClick={copy} className="script-only button shrink-0">
        {isCopied ? say.textDone : say.text}
      </button>
      <span role="status" className="sr-only">
        {isCopied ? say.announcement : ''}
      </span>
    </div>
  )
}
