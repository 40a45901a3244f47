import type { IncomingMessage } from 'node:http'

/** What the stand-in is asked for, in a few words. */
export function nameQuestion({ method, url = '' }: IncomingMessage, body: string): string {
  if (url === '/graphql') {
    const { query = '' }: { query?: string } = JSON.parse(body || '{}')
    return /^(?:query|mutation) (\w+)/mu.exec(query)?.[1] ?? 'a question without a name'
  }
  const [, part = url] =
    /\/(trees|blobs|refs|branches|contents|authorize|access_token)\b/u.exec(url) ?? []
  return `${method} ${part}`
}

/** The body of a request as a text. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
