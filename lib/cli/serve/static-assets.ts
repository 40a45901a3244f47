import { readdirSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { root } from '@/lib/files/content-files'
import { chooseEncoding } from './choose-encoding'

const builtFolder = path.join(root, '.next/static')

/** The types worth compressing, and their media types. */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=UTF-8',
  '.js': 'application/javascript; charset=UTF-8',
  '.svg': 'image/svg+xml',
}

/** The best compression of more bytes takes seconds; only the editor's script is so large. */
const sizeLimit = 512 * 1024

/**
 * Writes a copy of every script and style of the build beside it, in the smallest form a browser
 * takes (`x.js.br`). Done once, it costs a second; done while serving, it would cost that a visitor.
 */
export async function compressAssets(): Promise<void> {
  const entries = await readdir(builtFolder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && types[path.extname(entry.name)])
    .map((entry) => path.join(entry.parentPath, entry.name))
  await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file)
      if (bytes.length > sizeLimit) return
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      }
      await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params }))
    }),
  )
}

/**
 * Lists the compressed files of the build once, and returns what directs a request to one of them when
 * there is one and the browser takes it. Only listed names are ever led anywhere. Next then serves
 * that file as any other, with its own ETag and for ever.
 *
 * @param folder `static` of the build that is served.
 */
export function makeAssetChooser(
  folder: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  const compressed = new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.br'))
      .map((file) => file.slice(0, -'.br'.length).split(path.sep).map(encodeURIComponent).join('/'))
      .map((address) => `/_next/static/${address}`),
  )
  return (request, response) => {
    const [address = '', query] = (request.url ?? '').split(/(?=\?)/u)
    const type = types[path.posix.extname(address)]
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (!type || !isRead || !compressed.has(address)) return
    // A cache on the way must not give the compressed file to clients that do not accept it.
    response.setHeader('Vary', 'Accept-Encoding')
    if (chooseEncoding(request) !== 'br') return
    request.url = `${address}.br${query ?? ''}`
    response.setHeader('Content-Type', type)
    response.setHeader('Content-Encoding', 'br')
  }
}
