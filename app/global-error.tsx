'use client'

import { failureWords } from '@/lib/words/failure-words'

// When even the surroundings of the pages fail, and with them their styles. Next puts this script
// into every page, so it is short; without it Next would send a longer one of its own.
export default function GlobalError() {
  return (
    <html
      lang="en"
      style={{
        colorScheme: 'light dark',
        font: '1.125rem/1.5 system-ui, sans-serif',
        maxWidth: '34rem',
        margin: '15vh auto 0',
        padding: '0 1rem',
      }}
    >
      <body>
        <title>{failureWords.title}</title>
        <h1>{failureWords.title}</h1>
        <p>{failureWords.text}</p>
        <p>
          <a href="/projects">{failureWords.projects}</a> <a href="/">{failureWords.home}</a>
        </p>
      </body>
    </html>
  )
}
