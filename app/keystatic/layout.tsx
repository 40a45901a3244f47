import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import './editor.css'

export const metadata: Metadata = {
  title: 'Editor',
  robots: { index: false, follow: false },
}

/** The editor brings its own surroundings: nothing of the site's is around it. */
export default function EditorLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
