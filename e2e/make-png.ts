import { crc32, deflateSync } from 'node:zlib'

/** A black picture of that many pixels (PNG specification: grey, a byte for each pixel). */
export function makePng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.writeUInt8(8, 8)
  // Every line begins with the byte that says how it is filtered.
  const lines = deflateSync(Buffer.alloc((width + 1) * height))
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([
    signature,
    makeChunk('IHDR', header),
    makeChunk('IDAT', lines),
    makeChunk('IEND', Buffer.alloc(0)),
  ])
}

function makeChunk(name: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.byteLength)
  sum.writeUInt32BE(crc32(content))
  return Buffer.concat([length, content, sum])
}
