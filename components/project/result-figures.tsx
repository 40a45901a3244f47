import { FigureText } from '@/components/results/figure-text'
import { Prose } from '@/components/ui/prose'
import type { ResultFigure } from '@/lib/markdown/read-results'

/**
 * Results that begin with a figure: the figure large, the rest of its line beneath. Read in order
 * they are the lines as they were written, so a list of lines is what they are.
 */
export function ResultFigures({ figures }: { figures: readonly ResultFigure[] }) {
  return (
    <ul className={`result-figures result-figures-${countColumns(figures.length)}`}>
      {figures.map((figure) => (
        <li key={`${figure.number} ${figure.label}`} className="result">
          <p className="result-figure">
            <FigureText figure={figure} wordClass="result-words" />
          </p>
          <Prose html={figure.label} className="result-label" />
        </li>
      ))}
    </ul>
  )
}

/** As many columns as leave the fewest gaps, three at most. */
function countColumns(figures: number): 1 | 2 | 3 {
  if (figures < 3) return figures === 1 ? 1 : 2
  return figures === 4 ? 2 : 3
}
