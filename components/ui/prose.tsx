/**
 * HTML that lib/markdown has rendered and sanitised: the only place that hands markup to React as
 * it is.
 */
export function Prose({
  html,
  lang,
  className,
}: {
  html: string
  lang?: string
  /** Besides `prose`. */
  className?: string
}) {
  return (
    <div
      className={className ? `prose ${className}` : 'prose'}
      lang={lang}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
