import { createServer, type IncomingMessage, request } from 'node:http'
import autocannon from 'autocannon'
import { quantile, round } from './measure'
import { withSite } from './with-site'

/** Where the same bytes are served by nothing but Node. */
const barePort = 3433

/** Seconds for each address and each server, and requests at a time. */
const duration = 4
const connections = 10

/** How many statements are made at the same time. */
const statements = 8

/** What a browser accepts. */
const headers = { 'accept-encoding': 'gzip, deflate, br' }

type Answer = { readonly headers: IncomingMessage['headers']; readonly body: Buffer }

/**
 * Requests per second of `npm start`, beside a bare `node:http` server that sends the same bytes with
 * the same headers: how much of the time of an answer is ours.
 */
export async function benchServe(): Promise<void> {
  await withSite(async (origin) => {
    const rows = []
    for (const [name, address] of Object.entries(await listAddresses(origin))) {
      const answer = await ask(`${origin}${address}`)
      const site = await count(`${origin}${address}`)
      const bare = await countBare(answer)
      rows.push({
        name,
        kB: round(answer.body.length / 1000),
        'a second': Math.round(site),
        'node:http': Math.round(bare),
        'of that': round(site / bare),
      })
    }
    console.log(`Requests per second, ${connections} at a time`)
    console.table(rows)
    const never = await countNeverAsked(origin)
    console.log(`A listing that nobody has asked for: ${Math.round(never)} a second`)
    const waits = await waitBesideStatements(origin)
    console.log(
      `A static page beside ${statements} statements: median ${round(quantile(waits, 0.5))} ms, longest ${round(quantile(waits, 1))} ms of ${waits.length}`,
    )
  })
}

/** Listings a second, each of another question: by years, country and order. */
async function countNeverAsked(origin: string): Promise<number> {
  const { facets } = await (await fetch(`${origin}/api/projects`)).json()
  const questions = listQuestions(facets.country.map(({ value }: { value: string }) => value))
  const start = performance.now()
  let answered = 0
  const askOn = async () => {
    while (performance.now() - start < duration * 1000) {
      const { value, done } = questions.next()
      if (done) throw new Error('There are too few questions.')
      await ask(`${origin}/projects?${value}`)
      answered += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, askOn))
  return (answered * 1000) / (performance.now() - start)
}

function* listQuestions(countries: readonly string[]): Generator<string, undefined> {
  for (const sort of ['', '&sort=title', '&sort=country']) {
    for (let from = 1990; from < 2010; from += 1) {
      for (let to = 2010; to < 2050; to += 1) {
        yield `from=${from}&to=${to}${sort}`
        for (const country of countries) yield `country=${country}&from=${from}&to=${to}${sort}`
      }
    }
  }
  return undefined
}

/** How long a static page takes again and again while many statements are being made, in milliseconds. */
async function waitBesideStatements(origin: string): Promise<number[]> {
  let isDone = false
  const asked = Array.from({ length: statements }, (_, number) =>
    ask(`${origin}/projects/print?from=${1990 + number}`),
  )
  const all = Promise.all(asked).then(() => {
    isDone = true
  })
  const waits: number[] = []
  while (!isDone) {
    const start = performance.now()
    await ask(`${origin}/about`)
    waits.push(performance.now() - start)
  }
  await all
  return waits.sort((a, b) => a - b)
}

/** One address of each kind; a project and a script are the first that the listing names. */
async function listAddresses(origin: string): Promise<Record<string, string>> {
  const html = await (await fetch(`${origin}/projects`)).text()
  const find = (pattern: RegExp) => {
    const found = pattern.exec(html)?.[0]
    if (!found) throw new Error(`The listing names nothing like ${pattern}.`)
    return found
  }
  return {
    home: '/',
    'project page': `/projects/${find(/(?<=<article id=")[^"]+/u)}`,
    listing: '/projects',
    API: '/api/projects',
    'hashed file': find(/\/_next\/static\/[^"]+\.js/u),
  }
}

/** An answer as it comes over the wire; `fetch` would unpack it. */
function ask(url: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers }, async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(Buffer.from(chunk))
      resolve({ headers: response.headers, body: Buffer.concat(chunks) })
    })
    asked.on('error', reject).end()
  })
}

async function countBare({ headers: all, body }: Answer): Promise<number> {
  const { connection: _, 'keep-alive': _alive, 'transfer-encoding': _transfer, ...same } = all
  const server = createServer((_request, response) => {
    response.writeHead(200, { ...same, 'content-length': body.length }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(barePort, '127.0.0.1', resolve))
  const counted = await count(`http://127.0.0.1:${barePort}/`)
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  return counted
}

async function count(url: string): Promise<number> {
  const { requests, non2xx, errors } = await autocannon({
    url,
    connections,
    duration,
    headers,
    // The bare server has this thread for itself.
    workers: 1,
  })
  if (non2xx + errors > 0) throw new Error(`${url} failed ${non2xx + errors} times.`)
  return requests.average
}
