import { Prose } from '@/components/ui/prose'
import type { RenderedPart } from '@/lib/markdown/render-markdown'
import { ResultFigures } from './result-figures'

/** "Select Results", as it is often written, as the headings around it: "Select results". */
function toSentenceCase(title: string): string {
  return title.charAt(0) + title.slice(1).toLowerCase()
}

/** Whether all results are one small number, such as "2 courses": a sentence, not a large figure. */
function isOneSmallNumber({ pieces = [] }: RenderedPart): boolean {
  const figures = pieces.flatMap((piece) => (piece.kind === 'figures' ? piece.figures : []))
  const [only] = figures
  return figures.length === 1 && only?.unit === undefined && /^\d{1,2}$/u.test(only?.number ?? '')
}

/** A part of a project's text: running text, or a section with its heading. */
export function ProjectPart({
  part,
  headingLevel: Heading = 'h2',
}: {
  part: RenderedPart
  headingLevel?: 'h2' | 'h3'
}) {
  const { kind, id, title, html } = part
  const pieces = isOneSmallNumber(part) ? undefined : part.pieces
  if (kind === 'text' || !title) return <Prose html={html} />
  return (
    // Among others of its name it is not a landmark, only a section below its heading.
    <section aria-labelledby={Heading === 'h2' ? id : undefined} className={kind}>
      <Heading id={id} className="mb-3 font-serif text-heading font-semibold">
        {toSentenceCase(title)}
      </Heading>
      {pieces ? (
        <div className="space-y-5">
          {pieces.map((piece) =>
            piece.kind === 'figures' ? (
              <ResultFigures key={piece.figures[0]?.label} figures={piece.figures} />
            ) : (
              <Prose key={piece.html} html={piece.html} />
            ),
          )}
        </div>
      ) : (
        <Prose html={html} />
      )}
    </section>
  )
}
