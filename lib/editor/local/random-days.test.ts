import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { type FilledForm, printFormText, readFormText } from '@/lib/editor/form/form-text'
import { pageCookie } from '@/lib/editor/page-cookie'
import { draft, runInRepository } from '@/lib/editor/testing/in-repository'
import { png, wells } from '@/lib/editor/testing/plan-forms'
import { isThorough } from '@/lib/testing/property-runs'

runInRepository()

let ask: (path: string, body?: object) => Promise<Response>

beforeAll(async () => {
  const [{ answerLocally }, { pageSecret }] = await Promise.all([
    import('./answer'),
    import('./own-page'),
  ])
  const headers = {
    host: 'localhost:3000',
    cookie: `${pageCookie('3000')}=${pageSecret}`,
    'sec-fetch-site': 'same-origin',
  }
  ask = (path, body) => {
    const send = body && { method: 'POST', body: JSON.stringify(body) }
    const address = `http://localhost:3000/api/keystatic/${path}`
    return answerLocally(new Request(address, { headers, ...send }), () => {})
  }
})

beforeEach(() => {
  mkdirSync('content/projects', { recursive: true })
})

/** What one window of the editor holds: the form, and images that are sent with it. */
type Window = { form: FilledForm; images: Map<string, Uint8Array>; typed: string[] }

/** Where somebody writes, each time a word that nobody has written before. */
const places = {
  'the summary': ({ values, ...form }: FilledForm, word: string): FilledForm => ({
    ...form,
    values: { ...values, summary: `${values.summary ?? ''} ${word}`.trim() },
  }),
  'the end of the text': (form: FilledForm, word: string): FilledForm => ({
    ...form,
    body: `${form.body}\n${word}.\n`,
  }),
  'the beginning of the text': (form: FilledForm, word: string): FilledForm => ({
    ...form,
    body: `${word}.\n\n${form.body}`,
  }),
}
type Place = keyof typeof places

const place = fc.constantFrom(...(Object.keys(places) as Place[]))
const number = fc.constantFrom(0, 1)
const action = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('type'), number, place }) },
  fc.record({ does: fc.constantFrom('paste an image', 'reload', 'open again'), number }),
  { weight: 2, arbitrary: fc.record({ does: fc.constant('save'), number }) },
  fc.record({ does: fc.constant('change on disk'), place }),
)

async function open(): Promise<Window> {
  const tree = JSON.stringify(await (await ask('tree')).json())
  const id = new RegExp(`"path":"${wells}"[^}]*?"sha":"(\\w+)"`, 'u').exec(tree)?.[1]
  const text = await (await ask(`blob/${id}/${wells}`)).text()
  return { form: readFormText(text, 'projects'), images: new Map(), typed: [] }
}

/** Sends a form with its images, as Save does. @returns whether it was taken. */
async function save({ form, images }: Window): Promise<boolean> {
  const additions = [[wells, Buffer.from(printFormText(form))] as const, ...images].map(
    ([path, contents]) => ({
      path,
      contents: Buffer.from(contents).toString('base64'),
    }),
  )
  const before = readFileSync(wells)
  const answer = await ask('update', { additions, deletions: [] })
  if (answer.ok) return true
  // Refused in words, and nothing is half-written.
  expect([answer.status, await answer.text()]).toEqual([
    409,
    expect.stringMatching(/^Nothing was/u),
  ])
  expect(readFileSync(wells)).toEqual(before)
  return false
}

/** All words of a form, one after the other. */
const readWords = ({ form }: Window): string => `${form.values.summary}\n${form.body}`

const writeLast = places['the end of the text']

/** What somebody does whose save was refused: takes the file as it is and puts the words in again. */
async function putInAgain({ images, typed }: Window): Promise<Window> {
  const fresh = await open()
  const texts = [...typed, ...[...images.keys()].map((path) => image(path))]
  const saved = readWords(fresh)
  const words = texts.filter((word) => !saved.includes(word))
  const form = words.reduce((filled, word) => writeLast(filled, word), fresh.form)
  return { form, images, typed }
}

const image = (path: string) => `![A well](${path.replace('public', '')})`

it('whatever two people and a program do to one entry, no word and no image is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 6, maxLength: 14 }), async (actions) => {
      rmSync('public', { recursive: true, force: true })
      writeFileSync(wells, draft)
      const windows = [await open(), await open()]
      const written: string[] = []
      const invent = () => {
        written.push(`word${written.length}x`)
        return written.at(-1) ?? ''
      }
      const expectKept = () => {
        const kept = [readFileSync(wells, 'utf8'), ...windows.map(readWords)].join('\n')
        expect(written.filter((word) => !kept.includes(word))).toEqual([])
      }
      for (const step of actions) {
        const at = 'number' in step ? step.number : 0
        const own = windows[at]
        if (!own) continue
        if ('place' in step && step.does === 'type') {
          const word = invent()
          own.typed.push(word)
          own.form = places[step.place](own.form, word)
        } else if ('place' in step) {
          const word = invent()
          const text = readFileSync(wells, 'utf8')
          const isSummary = step.place === 'the summary'
          const line = /^summary: (.*)$/mu.exec(text)
          writeFileSync(
            wells,
            !isSummary
              ? `${text}\n${word}.\n`
              : line
                ? text.replace(line[0], `${line[0]} ${word}`)
                : text.replace('\n---\n', `\nsummary: ${word}\n---\n`),
          )
        } else if (step.does === 'paste an image') {
          const path = `public/uploads/wells/${invent()}.png`
          own.images.set(path, new Uint8Array([...png, written.length]))
          own.form = writeLast(own.form, image(path))
        } else if (step.does === 'reload') {
          // The form comes back from where the browser keeps it.
          own.form = readFormText(printFormText(own.form), 'projects')
        } else if (step.does === 'save') {
          windows[at] = (await save(own)) ? await open() : await putInAgain(own)
        } else if (own.typed.length + own.images.size === 0) {
          windows[at] = await open()
        }
        expectKept()
      }
      // At last both save; what was refused can be saved once it is in a form of the file as it is.
      for (const own of windows) {
        if (!(await save(own))) expect(await save(await putInAgain(own))).toBe(true)
      }
      const file = readFileSync(wells, 'utf8')
      expect(written.filter((word) => !file.includes(word))).toEqual([])
      for (const [, path = ''] of file.matchAll(/\]\((\/uploads\/[^)]+)\)/gu)) {
        expect([path, existsSync(`public${path}`)]).toEqual([path, true])
      }
    }),
    isThorough ? { numRuns: 1000 } : { numRuns: 80, seed: 2026 },
  )
  // So many days take a while on a busy machine.
}, 180_000)
