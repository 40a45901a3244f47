import type { EditorView } from '@codemirror/view'
import { editor } from '#words/editor'
import { ImagePicker } from '@/components/editor/controls/image-picker'
import {
  beginLines,
  insertBlock,
  insertFootnote,
  insertLink,
  insertText,
  wrap,
} from './markdown-actions'

const { tools: say } = editor
const { heading, cell } = say.tableText
const table = `| ${heading} | ${heading} |\n| --- | --- |\n| ${cell} | ${cell} |`

const tools: readonly { label: string; sign: string; act: (view: EditorView) => void }[] = [
  { ...say.bold, act: (view) => wrap(view, '**') },
  { ...say.italic, act: (view) => wrap(view, '*') },
  { ...say.heading, act: (view) => beginLines(view, () => '### ') },
  { ...say.list, act: (view) => beginLines(view, () => '- ') },
  {
    ...say.numbers,
    act: (view) => beginLines(view, (index) => `${index + 1}. `),
  },
  { ...say.quotation, act: (view) => beginLines(view, () => '> ') },
  { ...say.link, act: insertLink },
  { ...say.table, act: (view) => insertBlock(view, table) },
  { ...say.footnote, act: insertFootnote },
]

/** Buttons that insert Markdown. */
export function MarkdownToolbar({ getView }: { getView: () => EditorView | undefined }) {
  return (
    <div className="fb-tools" role="toolbar" aria-label={editor.text.label}>
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
        label={say.image}
        onPicked={(path) => {
          const view = getView()
          if (view) insertText(view, `![](${path})`)
        }}
      />
    </div>
  )
}
