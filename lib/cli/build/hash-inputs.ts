import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { toPosix } from '@/lib/files/content-files'
import type { BuildSettings } from './build-settings'

/** The kinds of files that a build reads from a folder; not an editor's backup or a note. */
type InputFolder = { readonly name: string; readonly isInput: (file: string) => boolean }

const isSource = (file: string) =>
  /\.(?:tsx?|mjs|css|json|svg|png|ico)$/u.test(file) && !/\.test\.tsx?$/u.test(file)

/** The folders of code that a build reads. */
const codeFolders: readonly string[] = ['app', 'components', 'lib']

const listCodeFolders = (): readonly InputFolder[] =>
  codeFolders.map((name) => ({ name, isInput: isSource }))

const listFolders = (contentDir: string): readonly InputFolder[] => [
  ...listCodeFolders(),
  { name: contentDir, isInput: (file) => /\.(?:md|markdown)$/u.test(file) },
  // Every file here is part of the site.
  { name: 'public', isInput: () => true },
]

/** Files of the repository's root that a build reads. */
const rootFiles: readonly string[] = [
  'contentlayer.config.ts',
  'next.config.mjs',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
]

/** What a site is made of, besides its content and its packages: what a copy of it needs. */
export const siteSources: readonly string[] = [...codeFolders, 'public', ...rootFiles]

/**
 * A hash of everything that a build is made from: files by their path from `root`, so that a copy of
 * the folder has the same hash wherever it is, and the settings that the build contains.
 */
export async function hashInputs(root: string, settings: BuildSettings): Promise<string> {
  return hashFiles(root, settings, await listInputs(root, listFolders(settings.contentDir)))
}

/** The same without content and public files: what decides how a site shows them, and to whom. */
export async function hashCode(root: string, settings: BuildSettings): Promise<string> {
  return hashFiles(root, settings, await listInputs(root, listCodeFolders()))
}

async function hashFiles(
  root: string,
  settings: BuildSettings,
  files: readonly string[],
): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(settings))
  for (const file of files) {
    const bytes = await readFile(path.join(root, file))
    hash.update(`\0${file}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

/** The files that a build is made from, by their path from `root`, in one order on every system. */
async function listInputs(root: string, folders: readonly InputFolder[]): Promise<string[]> {
  const present = new Set(await readdir(root))
  const listed = await Promise.all(folders.map((folder) => listFolder(root, folder)))
  return [...listed.flat(), ...rootFiles.filter((file) => present.has(file))].sort()
}

async function listFolder(root: string, { name, isInput }: InputFolder): Promise<string[]> {
  const entries = await readdir(path.join(root, name), {
    recursive: true,
    withFileTypes: true,
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && isInput(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map(toPosix)
}
