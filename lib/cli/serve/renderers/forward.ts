import {
  Agent,
  request as ask,
  type ClientRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import type { Renderer } from './renderers'

/** Connections to renderers stay open. */
const agent = new Agent({ keepAlive: true })

/** What a message says of its own connection only (RFC 9110, 7.6.1). */
const hopByHop = ['connection', 'keep-alive', 'te', 'trailer', 'transfer-encoding', 'upgrade']

/**
 * What a client says of a body. None is sent on: what reads has no use for one, and a length without its
 * bytes would make a renderer take the next request for them.
 */
const ofBody = ['content-length', 'expect']

/** How long a renderer may be silent, in milliseconds, before its answer is made by somebody else. */
const silenceLimit = 30_000

/** Whether a request may be answered by a renderer: it reads. */
export function isForwardable({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD'
}

/**
 * Answers a request that {@link isForwardable} from a renderer.
 *
 * @param silence how long to wait for the beginning of an answer, in milliseconds.
 * @returns whether it was answered; false when the renderer ended, or was silent, before it began.
 */
export function forward(
  request: IncomingMessage,
  response: ServerResponse,
  renderer: Renderer,
  silence = silenceLimit,
): Promise<boolean> {
  renderer.busy++
  return new Promise<boolean>((resolve) => {
    const { method, url } = request
    const asked = ask(
      { agent, socketPath: renderer.socketPath, method, path: url, headers: toHeaders(request) },
      (answer) => {
        // From now on it is the client who may be slow.
        asked.setTimeout(0)
        response.writeHead(answer.statusCode ?? 502, without(hopByHop, answer.headers))
        answer.pipe(response)
        answer.on('end', () => resolve(true))
        // Half an answer is better cut off than taken for a whole one.
        answer.on('error', () => endAbruptly(response, resolve))
      },
    )
    asked.setTimeout(silence, () => asked.destroy(new Error('The renderer is silent.')))
    asked.on('error', () => {
      if (response.headersSent || response.destroyed) endAbruptly(response, resolve)
      else resolve(false)
    })
    endWithClient(response, asked)
    asked.end()
  }).finally(() => {
    renderer.busy--
  })
}

/** As the client sent them, but for the connection; with its address, which a pipe does not tell. */
function toHeaders(request: IncomingMessage) {
  const { 'x-forwarded-for': known } = request.headers
  const address = known ?? request.socket.remoteAddress
  const headers = without([...hopByHop, ...ofBody], request.headers)
  return { ...headers, ...(address && { 'x-forwarded-for': address }) }
}

function without(names: readonly string[], headers: IncomingMessage['headers']) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)))
}

/** Nobody waits for the answer to a client that has left. */
function endWithClient(response: ServerResponse, asked: ClientRequest): void {
  response.once('close', () => {
    if (!response.writableFinished) asked.destroy()
  })
}

function endAbruptly(response: ServerResponse, resolve: (isAnswered: boolean) => void): void {
  response.destroy()
  resolve(true)
}
