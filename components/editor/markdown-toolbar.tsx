import type { EditorView } from '@codemirror/view'
import { ImagePicker } from './image-picker'
import {
  beginLines,
  insertBlock,
  insertFootnote,
  insertLink,
  insertText,
  wrap,
} from './markdown-actions'

const table = '| Heading | Heading |\n| --- | --- |\n| Cell | Cell |'

const tools: readonly { label: string; sign: string; act: (view: EditorView) => void }[] = [
  { label: 'Bold', sign: 'B', act: (view) => wrap(view, '**') },
  { label: 'Italic', sign: 'I', act: (view) => wrap(view, '*') },
  { label: 'Heading', sign: 'H', act: (view) => beginLines(view, () => '### ') },
  { label: 'List', sign: '•', act: (view) => beginLines(view, () => '- ') },
  {
    label: 'Numbered list',
    sign: '1.',
    act: (view) => beginLines(view, (index) => `${index + 1}. `),
  },
  { label: 'Quotation', sign: '“', act: (view) => beginLines(view, () => '> ') },
  { label: 'Link', sign: 'Link', act: insertLink },
  { label: 'Table', sign: 'Table', act: (view) => insertBlock(view, table) },
  { label: 'Footnote', sign: 'Note', act: insertFootnote },
]

/** Buttons that write the signs of Markdown. */
export function MarkdownToolbar({ getView }: { getView: () => EditorView | undefined }) {
  return (
    <div className="fb-tools" role="toolbar" aria-label="Text">
      {tools.map(({ label, sign, act }) => (
        <button
          key={label}
          type="button"
          title={label}
          aria-label={label}
          onClick={() => {
            const view = getView()
            if (view) act(view)
          }}
        >
          {sign}
        </button>
      ))}
      <ImagePicker
        label="Image"
        onPicked={(path) => {
          const view = getView()
          if (view) insertText(view, `![](${path})`)
        }}
      />
    </div>
  )
}
