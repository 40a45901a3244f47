import { useEffect, useRef, useState } from 'react'
import { saveForm } from '@/lib/editor/save-form'
import { isFrameReady, type UnsavedPage } from '@/lib/editor/unsaved-page'
import { type OpenEntry, useOpenEntry } from './open-entry'

/** Typing rests when nothing came for so many milliseconds. */
const restTime = 120

/** The page of the entry as it is filled in, unsaved, in a frame with the site's own layout. */
export function PagePreview() {
  const entry = useOpenEntry()
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
    const timer = setTimeout(() => {
      frame.current?.contentWindow?.postMessage(describePage(entry), location.origin)
    }, restTime)
    return () => clearTimeout(timer)
  }, [entry, isReady])
  return <iframe ref={frame} className="fb-page" title="The page, unsaved" src="/drafts/unsaved" />
}

function describePage({ kind, slug, values, body, base, uploads }: OpenEntry): UnsavedPage {
  const saved = saveForm(kind, { values, body, ...(base && { base }) })
  return {
    type: 'fieldbook:unsaved',
    slug,
    source: 'source' in saved ? saved.source : '',
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
