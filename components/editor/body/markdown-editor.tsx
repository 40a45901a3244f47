import { markdown, markdownLanguage } from '@codemirror/lang-markdown'
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { Annotation, EditorState } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { minimalSetup } from 'codemirror'
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react'
import { editor } from '#words/editor'
import { addUpload } from '@/components/editor/uploads'
import { countLostPictures, pasteAsMarkdown } from '@/lib/editor/form/paste-html'
import { insertLink, insertText, lastFootnote, shiftItems, wrap } from './markdown-actions'
import { MarkdownToolbar } from './markdown-toolbar'

/** What others may ask of the editor. */
export type MarkdownHandle = {
  /** Goes to a line, counted from 1. */
  readonly goTo: (line: number) => void
}

const highlight = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '700' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.link, textDecoration: 'underline' },
  { tag: tags.url, color: 'var(--kui-color-foreground-neutral-secondary)' },
  { tag: tags.processingInstruction, color: 'var(--kui-color-foreground-accent)' },
  { tag: tags.monospace, fontFamily: 'monospace' },
])

/** Marks a text that the form has already: it must not count as typed, or it hides what was typed before. */
const fromOutside = Annotation.define<boolean>()

/** Markdown source with styled markers; the text is never rewritten. */
export function MarkdownEditor({
  text,
  onChange,
  ref,
}: {
  text: string
  onChange: (text: string) => void
  ref: Ref<MarkdownHandle>
}) {
  const [problem, setProblem] = useState<string>()
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(undefined)
  const latest = useRef({ text, onChange })
  latest.current = { text, onChange }

  useEffect(() => {
    if (!place.current) return
    const made = new EditorView({
      parent: place.current,
      doc: latest.current.text,
      extensions: [
        minimalSetup,
        markdown({ base: markdownLanguage }),
        syntaxHighlighting(highlight),
        EditorView.lineWrapping,
        EditorView.perLineTextDirection.of(true),
        EditorView.contentAttributes.of({ 'aria-label': editor.text.label, spellcheck: 'true' }),
        EditorState.lineSeparator.of('\n'),
        keymap.of([
          { key: 'Mod-b', run: (at) => run(() => wrap(at, '**')) },
          { key: 'Mod-i', run: (at) => run(() => wrap(at, '*')) },
          { key: 'Mod-k', run: (at) => run(() => insertLink(at)) },
          {
            key: 'Tab',
            run: (at) => shiftItems(at, 'deeper'),
            shift: (at) => shiftItems(at, 'back'),
          },
        ]),
        EditorView.domEventHandlers({
          paste: (event, at) => takeIn(event, event.clipboardData, at, setProblem),
          drop: (event, at) => takeIn(event, event.dataTransfer, at, setProblem),
        }),
        EditorView.updateListener.of((update) => {
          const isTyped = !update.transactions.some((one) => one.annotation(fromOutside))
          if (update.docChanged && isTyped) latest.current.onChange(update.state.doc.toString())
        }),
      ],
    })
    view.current = made
    return () => made.destroy()
  }, [])

  // The text changes from outside when it is reset, or after it was saved.
  useEffect(() => {
    const { current } = view
    const is = current?.state.doc.toString()
    if (!current || is === text) return
    current.dispatch({
      changes: { from: 0, to: current.state.doc.length, insert: text },
      annotations: fromOutside.of(true),
    })
  }, [text])

  useImperativeHandle(ref, () => ({
    goTo: (line) => {
      const { current } = view
      if (!current) return
      const { from } = current.state.doc.line(Math.min(Math.max(1, line), current.state.doc.lines))
      current.dispatch({ selection: { anchor: from }, scrollIntoView: true })
      current.focus()
    },
  }))

  return (
    <div className="fb-write">
      <MarkdownToolbar getView={() => view.current} />
      <p className="fb-problem-line" role="alert">
        {problem}
      </p>
      <div ref={place} className="fb-markdown" />
    </div>
  )
}

function run(act: () => void): true {
  act()
  return true
}

/** Takes images in, and turns what comes from Word or a web page into Markdown. */
function takeIn(
  event: Event,
  data: DataTransfer | null,
  view: EditorView,
  tell: (problem: string | undefined) => void,
): boolean {
  const files = [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
  if (files.length > 0) {
    event.preventDefault()
    void takeImages(files, view, tell)
    return true
  }
  const html = data?.getData('text/html') ?? ''
  const found = pasteAsMarkdown(html, lastFootnote(view.state.doc.toString()))
  const lost = countLostPictures(html)
  tell(lost > 0 ? editor.text.lostPictures(lost) : undefined)
  if (found === undefined) return false
  event.preventDefault()
  insertText(view, found)
  return true
}

async function takeImages(
  files: readonly File[],
  view: EditorView,
  tell: (problem: string | undefined) => void,
): Promise<void> {
  tell(undefined)
  for (const file of files) {
    const taken = await addUpload(file)
    if ('problem' in taken) tell(taken.problem)
    else insertText(view, `![](${taken.path})\n`)
  }
}
