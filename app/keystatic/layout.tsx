import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { frame } from '#words/frame'
import { spoken } from '#words/spoken'
import './editor.css'

export const metadata: Metadata = {
  title: frame.editor,
  robots: { index: false, follow: false },
}

/** The editor brings its own surroundings: nothing of the site's is around it. */
export default function EditorLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={spoken.lang}>
      <body>{children}</body>
    </html>
  )
}
