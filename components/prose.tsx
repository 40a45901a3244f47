/**
 * HTML that lib/markdown has rendered and sanitised: the only place that hands markup to React as
 * it is.
 */
export function Prose({ html, lang }: { html: string; lang?: string }) {
  return <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
}
