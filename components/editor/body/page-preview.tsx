import { useEffect, useRef, useState } from 'react'
import { editor } from '#words/editor'
import { getBranch, getHostState } from '@/components/editor/host/session-store'
import { type OpenEntry, useRestedEntry } from '@/components/editor/open-entry'
import { saveForm } from '@/lib/editor/save/save-form'
import { isFrameReady, type UnsavedNews, type UnsavedPage } from '@/lib/editor/unsaved-page'

/** How long after the last key the preview updates, in milliseconds. */
const restTime = 60

/** What this window calls its page on the server. */
const key = globalThis.crypto?.randomUUID?.() ?? String(Math.random())

/** The page of the entry as it is filled in, unsaved, in a frame with the site's own layout. */
export function PagePreview() {
  const entry = useRestedEntry()
  const frame = useRef<HTMLIFrameElement>(null)
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    const listen = ({ origin, data }: MessageEvent<unknown>) => {
      if (origin === location.origin && isFrameReady(data)) setReady(true)
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [])
  useEffect(() => {
    if (!isReady) return
    const later = new AbortController()
    const timer = setTimeout(() => {
      void sendPage(entry, later.signal).then((news) => {
        if (news) frame.current?.contentWindow?.postMessage(news, location.origin)
      })
    }, restTime)
    return () => {
      clearTimeout(timer)
      later.abort()
    }
  }, [entry, isReady])
  return (
    <iframe
      ref={frame}
      className="fb-page"
      title={editor.text.page}
      src={`/drafts/unsaved?key=${key}`}
    />
  )
}

/**
 * Gives the page to the server of this machine; on a host to the frame, which asks the server.
 *
 * @returns what the frame is to be told; undefined when there is nothing, and the next change tries again.
 */
async function sendPage(entry: OpenEntry, signal: AbortSignal): Promise<UnsavedNews | undefined> {
  const { kind, slug, values, body, base } = entry
  const saved = saveForm(kind, { values, body, ...(base && { base }) })
  if (!('source' in saved)) return undefined
  const page: UnsavedPage = { slug, source: saved.source }
  if (getHostState().kind === 'ready') {
    return { ...describeNews(entry), page: { ...page, branch: getBranch() } }
  }
  try {
    const answer = await fetch(`/api/keystatic/unsaved/${key}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(page),
      signal,
    })
    return answer.ok ? describeNews(entry) : undefined
  } catch {
    return undefined
  }
}

function describeNews({ slug, uploads }: OpenEntry): UnsavedNews {
  return {
    type: 'fieldbook:unsaved',
    images: Object.fromEntries(
      [...uploads].map(([name, bytes]) => [`/uploads/${slug}/${name}`, toDataUrl(name, bytes)]),
    ),
  }
}

function toDataUrl(name: string, bytes: Uint8Array): string {
  const end = name.slice(name.lastIndexOf('.') + 1)
  let signs = ''
  for (const byte of bytes) signs += String.fromCharCode(byte)
  return `data:image/${end === 'jpg' ? 'jpeg' : end};base64,${btoa(signs)}`
}
