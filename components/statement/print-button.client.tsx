'use client'

// A client component because only a script can open the browser's print dialog.
import { printing } from '#words/controls'

/** Opens the browser's print dialog; without script, the text beside it says how to. */
export function PrintButton() {
  return (
    <button type="button" onClick={() => window.print()} className="script-only button">
      {printing.button}
    </button>
  )
}
