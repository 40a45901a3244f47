import { runToEnd } from '@/lib/finder/decode'
import { encodeText } from '@/lib/finder/encode'
import { decodeText } from '@/lib/finder/open-text'
import { compress } from './bench-index'
import { type GeneratedText, generateTexts } from './generate-texts'
import { quantile, race, round } from './measure'
import { makeFlexSearch, makeMiniSearch, makeOrama, makeOurs } from './text-engines'

/** Text search beside MiniSearch, FlexSearch and Orama: time and bytes. */
export async function benchText(): Promise<void> {
  const rows: object[] = []
  for (const size of [1000, 10_000]) {
    const texts = generateTexts(size).map((text) => ({ ...text, names: '' }))
    const questions = makeQuestions(texts)
    const contenders = {
      ours: makeOurs(texts),
      minisearch: makeMiniSearch(texts),
      flexsearch: makeFlexSearch(texts),
      orama: await makeOrama(texts),
    }
    const rounds = { ours: 6, minisearch: 2, flexsearch: 2, orama: 2 }
    const timings = race(
      questions,
      {
        ours: contenders.ours.search,
        minisearch: contenders.minisearch.search,
        flexsearch: contenders.flexsearch.search,
        orama: contenders.orama.search,
      },
      rounds,
    )
    for (const name of ['ours', 'minisearch', 'flexsearch', 'orama'] as const) {
      const index = size === 1000 ? await contenders[name].save() : undefined
      rows.push({
        texts: size.toLocaleString('en'),
        engine: name,
        'median ms': round(quantile(timings[name], 0.5)),
        'p95 ms': round(quantile(timings[name], 0.95)),
        '÷ ours': round(quantile(timings[name], 0.5) / quantile(timings.ours, 0.5)),
        ...(index && {
          'index kB per 1,000': round(index.length / 1000),
          'brotli kB per 1,000': round(compress(index) / 1000),
        }),
      })
    }
    if (size === 10_000) {
      const packed = encodeText(contenders.ours.index)
      const { open } = race([0], { open: () => runToEnd(decodeText(packed)) }, { open: 5 })
      console.log(
        `Words of 10,000 texts of 3 kB: ${round(packed.length / 1e6)} MB, opened in ${round(quantile(open, 0.5))} ms`,
      )
    }
  }
  console.log('Text search: whole words, beginnings, typing errors, two words')
  console.table(rows)
}

/** What people type: words of all frequencies, whole, begun, mistyped, in pairs. */
function makeQuestions(texts: readonly GeneratedText[]): string[] {
  const words = texts.slice(0, 40).flatMap(({ body }) => body.split(' ').slice(0, 3))
  return words.map((word, number) => {
    const next = words[(number + 7) % words.length] ?? ''
    const forms = [word, word.slice(0, 4), `${word} ${next}`, `${word.slice(0, -2)}${word.at(-1)}`]
    return forms[number % forms.length] ?? word
  })
}
