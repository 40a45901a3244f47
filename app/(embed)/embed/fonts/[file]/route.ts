import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** The build answers for every font; no other name is answered. */
export const dynamic = 'force-static'
export const dynamicParams = false

const folder = path.join(/* turbopackIgnore: true */ process.cwd(), '.fieldbook/fonts')

export async function generateStaticParams(): Promise<{ file: string }[]> {
  const files = await readdir(folder)
  return files.filter((file) => file.endsWith('.woff2')).map((file) => ({ file }))
}

/** A font of the frames for other sites, which have no style sheet of Next. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params
  return new Response(await readFile(path.join(folder, path.basename(file))), {
    headers: { 'Content-Type': 'font/woff2', 'Cache-Control': 'public, max-age=86400' },
  })
}
