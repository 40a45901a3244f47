import { type ChildProcess, spawn } from 'node:child_process'
import { get } from 'node:http'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { makeTemporaryFolder } from '@/lib/testing/temporary-folder'
import { findFreePort } from './find-free-port'

const { at, write } = makeTemporaryFolder()

/**
 * A site whose build is a file with its name. A build ends when the test says how: with exit code 0 it
 * has made the new one. A request for `/slow` is answered after the next build has begun to serve.
 */
const stub = `
import cluster from 'node:cluster'
import { createServer } from 'node:http'
import { readFileSync, writeFileSync } from 'node:fs'
import { runProgram } from '@/lib/cli/run-process'
import { leaveWhenAsked } from '@/lib/cli/serve/leave'
import { serveMeanwhile } from '@/lib/cli/serve/serve-meanwhile'

if (cluster.isWorker) {
  const build = readFileSync('build', 'utf8')
  if (build === 'broken') process.exit(1)
  const server = createServer((request, response) => {
    if (request.url !== '/slow') response.end(build)
    else {
      console.log('is asked')
      process.once('message', () => setImmediate(() => response.end(build)))
    }
  })
  leaveWhenAsked(server)
  process.once('SIGTERM', () => {
    console.log('is ending')
    server.close(() => process.exit(0))
  })
  server.listen(Number(process.env.PORT), '127.0.0.1')
} else {
  process.exitCode = await serveMeanwhile(async () => {
    console.log('building')
    const [code, name] = await new Promise((resolve) =>
      process.stdin.once('data', (line) => resolve(String(line).trim().split(' '))))
    console.log('next step')
    if (name === 'long') return runProgram({ package: 'tsx', script: 'dist/cli.mjs' }, ['long.mts'])
    if (name) writeFileSync('build', name)
    return Number(code)
  })
  console.log('over')
  process.stdin.unref()
}
`

/** Starts the site with its old build. */
async function open() {
  await write('build', 'old')
  await write('stub.mts', stub)
  await write(
    'tsconfig.json',
    JSON.stringify({ compilerOptions: { paths: { '@/*': [`${process.cwd()}/*`] } } }),
  )
  const port = String(await findFreePort())
  const tsx = pathToFileURL(path.resolve('node_modules/tsx/dist/loader.mjs')).href
  const site = spawn(process.execPath, ['--import', tsx, 'stub.mts'], {
    cwd: at(),
    env: { ...process.env, PWD: at(), PORT: port },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  onTestFinished(() => {
    site.kill('SIGTERM')
  })
  return {
    site,
    ask: askAt(port),
    says: reader(site),
    end: (how: string) => site.stdin?.write(`${how}\n`),
  }
}

/** Waits until the site has printed something. */
function reader(site: ChildProcess): (text: string) => Promise<string> {
  let said = ''
  const waiting = new Set<() => void>()
  for (const stream of [site.stdout, site.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      for (const look of waiting) look()
    })
  }
  return (text) =>
    new Promise((resolve, reject) => {
      const look = () => {
        if (said.includes(text)) resolve(said)
      }
      waiting.add(look)
      site.once('close', () => reject(new Error(`It ended without "${text}":\n${said}`)))
      look()
    })
}

function askAt(port: string) {
  return (address = '/', signal?: AbortSignal) =>
    new Promise<string>((resolve, reject) => {
      const place = { host: '127.0.0.1', port, path: address, agent: false, signal }
      const request = get(place, (response) => {
        response.setEncoding('utf8')
        let body = ''
        response.on('data', (text: string) => {
          body += text
        })
        response.on('end', () => resolve(body))
      })
      request.on('error', reject)
    })
}

it('answers with the old build until the new one is ready, drops no request, and ends with a signal', async () => {
  const { site, ask, says, end } = await open()
  await says('building')
  expect(await ask()).toBe('old')
  const slow = ask('/slow')
  expect(await ask()).toBe('old')
  end('0 new')
  await says('over')
  expect(await slow).toBe('old')
  expect(await ask()).toBe('new')
  // It ends with a signal, the new server included.
  const ended = new Promise((resolve) => site.once('exit', resolve))
  site.kill('SIGTERM')
  await ended
  await expect(ask()).rejects.toThrow('ECONNREFUSED')
})

it.each(['1', '0 broken'])('stays with the old build when the new one fails (%s)', async (how) => {
  const { ask, says, end } = await open()
  await says('building')
  end(how)
  await says('Visitors still get the old build')
  await says('over')
  expect(await ask()).toBe('old')
})

it('ends with a signal between two steps of a build, and begins no other', async () => {
  await write('long.mts', 'setInterval(() => {}, 1000)')
  const { site, ask, says, end } = await open()
  await says('building')
  // As long as somebody waits for an answer, the old server does not end.
  const patience = new AbortController()
  const slow = expect(ask('/slow', patience.signal)).rejects.toThrow('aborted')
  await says('is asked')
  const ended = new Promise((resolve) => site.once('exit', resolve))
  site.kill('SIGTERM')
  await says('is ending')
  end('0 long')
  await says('next step')
  patience.abort()
  await Promise.all([ended, slow])
})

it('ends with Ctrl+C while it builds, the build included', async () => {
  await write(
    'long.mts',
    'console.log("building as", process.pid, "now"); setInterval(() => {}, 1000)',
  )
  const { site, ask, says, end } = await open()
  await says('building')
  end('0 long')
  const build = Number(/as (\d+)/u.exec(await says(' now'))?.[1])
  const ended = new Promise((resolve) => site.once('exit', resolve))
  site.kill('SIGINT')
  await ended
  await expect(ask()).rejects.toThrow('ECONNREFUSED')
  expect(() => process.kill(build, 0)).toThrow('ESRCH')
})
