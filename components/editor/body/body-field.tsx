import { useCallback, useEffect, useRef } from 'react'
import { editor } from '#words/editor'
import { report, useOpenEntry } from '@/components/editor/open-entry'
import { setReceiver } from '@/components/editor/uploads'
import { useFieldOnPage } from '@/components/editor/use-field-on-page'
import type { ContentKind } from '@/lib/schema/content-types'
import { BodyEditor } from './body-editor'
import { type SplitText, splitText } from './split-text'

/** The text of an entry as the editor holds it. */
export type Body = SplitText & {
  /** Images that are saved with the entry, by their names. */
  readonly uploads: ReadonlyMap<string, Uint8Array>
  /** Names of images that are there already. */
  readonly taken: ReadonlySet<string>
}

const uploadFolder = 'public/uploads'

/**
 * The field of the text below the front matter. It holds Markdown as it is written: what nobody
 * touches comes out as it went in, byte for byte.
 */
export function makeBodyField(kind: ContentKind) {
  return {
    kind: 'form' as const,
    formKind: 'content' as const,
    contentExtension: '.md',
    directories: [uploadFolder],
    label: editor.text.label,
    Input: (props: BodyInput) => <ReportedBody kind={kind} {...props} />,
    defaultValue: (): Body => openBody(''),
    parse(unsaved: unknown, { content, external }: ParseArguments): Body {
      const text = content ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(content) : ''
      return openBody(text, splitImages(external.get(uploadFolder), readNames(unsaved)))
    },
    serialize({ before, text, after, uploads }: Body) {
      return {
        // A browser keeps a form that is not saved as it would be saved, and opens it again from
        // that. The names say which images are new, for those of the disk are beside them.
        value: uploads.size > 0 ? JSON.stringify([...uploads.keys()]) : undefined,
        content: new TextEncoder().encode(before + text + after),
        other: new Map<string, Uint8Array>(),
        external: new Map([[uploadFolder, uploads]]),
      }
    },
    validate: (body: Body) => body,
    reader: { parse: () => '' },
  }
}

type BodyInput = { readonly value: Body; readonly onChange: (body: Body) => void }

function ReportedBody({ kind, value, onChange }: BodyInput & { kind: ContentKind }) {
  const { slug } = useOpenEntry()
  // An image and the text that shows it come in one after the other, before anything is rendered.
  const latest = useRef(value)
  latest.current = value
  const type = useFieldOnPage('body', value, onChange)
  const change = useCallback(
    (part: Partial<Body>) => {
      latest.current = { ...latest.current, ...part }
      type(latest.current)
    },
    [type],
  )
  useEffect(() => {
    const body = value.before + value.text + value.after
    report(kind, { body, uploads: value.uploads })
    setReceiver({
      slug,
      taken: new Set([...value.taken, ...value.uploads.keys()]),
      add: (name, bytes) =>
        change({ uploads: new Map([...latest.current.uploads, [name, bytes]]) }),
    })
    return () => setReceiver(undefined)
  }, [kind, value, change, slug])
  return <BodyEditor kind={kind} text={value.text} onChange={(text) => change({ text })} />
}

type ParseArguments = {
  readonly content: Uint8Array | undefined
  readonly external: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>
}

type Images = Pick<Body, 'uploads' | 'taken'>

function openBody(source: string, images: Images = splitImages()): Body {
  return { ...splitText(source), ...images }
}

function splitImages(
  images: ReadonlyMap<string, Uint8Array> = new Map(),
  unsaved: ReadonlySet<string> = new Set(),
): Images {
  return {
    uploads: new Map([...images].filter(([name]) => unsaved.has(name))),
    taken: new Set([...images.keys()].filter((name) => !unsaved.has(name))),
  }
}

function readNames(value: unknown): ReadonlySet<string> {
  if (typeof value !== 'string' || value === '') return new Set()
  const names: unknown = JSON.parse(value)
  return new Set(Array.isArray(names) ? names.map(String) : [])
}
