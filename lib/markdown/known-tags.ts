/** Names of HTML elements, current and former (HTML 4.1 to 16). */
const knownTags: ReadonlySet<string> = new Set(
  [
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink',
    'blockquote body br button canvas caption center cite code col colgroup data datalist dd del',
    'details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame',
    'frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend',
    'li link main map mark marquee math menu meta meter nav nobr noembed noframes noscript object ol',
    'optgroup option output p param picture plaintext pre progress q rp rt ruby s samp script search',
    'section select slot small source span strike strong style sub summary sup svg table tbody td',
    'template textarea tfoot th thead time title tr track tt u ul var video wbr xmp',
  ]
    .join(' ')
    .split(' '),
)

/** A tag, but neither the address of a web page nor one of mail in angle brackets. */
const tag = /<\/?([a-z][\w-]*)(?![\w:.@+-])/giu

/** Where words in angle brackets are that are not HTML, such as `<country>` or `<five years`. */
export function findUnknownTags(
  text: string,
): { readonly offset: number; readonly name: string }[] {
  if (!text.includes('<')) return []
  return [...text.matchAll(tag)].flatMap(({ index, 1: name = '' }) =>
    knownTags.has(name.toLowerCase()) ||
    /\](?:\(|:[ \t]*)$/u.test(text.slice(Math.max(0, index - 9), index))
      ? []
      : [{ offset: index, name }],
  )
}

/** Turns unknown tags in a piece of HTML into text, so that no word is lost. */
export function showUnknownTags(html: string): string {
  let shown = ''
  let done = 0
  for (const { offset } of findUnknownTags(html)) {
    shown += `${html.slice(done, offset)}&lt;`
    done = offset + 1
  }
  return shown + html.slice(done)
}
