import { Notice } from '@keystar/ui/notice'
import { Text } from '@keystar/ui/typography'
import { type ReactNode, useRef, useState } from 'react'
import { editor } from '#words/editor'
import { DraftLink } from '@/components/editor/host/draft-link'
import { useEditorContext, useOpenEntry } from '@/components/editor/open-entry'
import type { ContentKind } from '@/lib/schema/content-types'
import { MarkdownEditor, type MarkdownHandle } from './markdown-editor'
import { PagePreview } from './page-preview'
import { ToPublish } from './to-publish'

const { views } = editor.text
type View = keyof typeof views

/** The text of an entry: written, seen as the page, or as the plain file has it. */
export function BodyEditor({
  kind,
  text,
  onChange,
}: {
  kind: ContentKind
  text: string
  onChange: (text: string) => void
}) {
  const [view, setView] = useState<View>('write')
  const writer = useRef<MarkdownHandle>(null)
  const { base } = useOpenEntry()
  const isBroken = base?.broken !== undefined
  const shown: View = isBroken ? 'plain' : view
  const hasPage = useEditorContext()?.hasUnsavedPages && kind === 'projects' && !isBroken
  const offered = (Object.keys(views) as View[]).filter(
    (name) => (hasPage || name === 'write' || name === 'plain') && !(isBroken && name !== 'plain'),
  )
  return (
    <div className="fb-body">
      <div className="fb-bar">
        <fieldset className="fb-views">
          <legend>{editor.text.view}</legend>
          {offered.map((name) => (
            <label key={name}>
              <input
                type="radio"
                name="view"
                checked={shown === name}
                onChange={() => setView(name)}
              />
              <span className="fb-view-name">{views[name]}</span>
            </label>
          ))}
        </fieldset>
        <DraftLink />
      </div>
      {isBroken && <BrokenNotice>{base.broken}</BrokenNotice>}
      <div className="fb-panes" data-view={shown}>
        {(shown === 'write' || shown === 'both') && (
          <MarkdownEditor ref={writer} text={text} onChange={onChange} />
        )}
        {shown === 'plain' && (
          <textarea
            className="fb-plain"
            aria-label={editor.text.file}
            value={text}
            onChange={({ target }) => onChange(target.value)}
            spellCheck
          />
        )}
        {(shown === 'both' || shown === 'page') && <PagePreview />}
      </div>
      {!isBroken && (
        <ToPublish
          onLine={(line) => {
            setView((now) => (now === 'both' ? now : 'write'))
            // The editor may have to come back onto the page first.
            requestAnimationFrame(() => writer.current?.goTo(line))
          }}
        />
      )}
    </div>
  )
}

function BrokenNotice({ children }: { children: ReactNode }) {
  return (
    <Notice tone="caution">
      <Text>{editor.text.broken}</Text>
      <pre className="fb-broken">{children}</pre>
    </Notice>
  )
}
