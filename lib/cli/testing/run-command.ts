import { spawn } from 'node:child_process'
import { copyFile, symlink } from 'node:fs/promises'
import path from 'node:path'

/** Puts the commands into an empty folder, which has nothing else: no settings, and no content. */
export async function placeCommands(folder: string): Promise<void> {
  await symlink(path.resolve('lib'), path.join(folder, 'lib'), 'junction')
  await copyFile('tsconfig.json', path.join(folder, 'tsconfig.json'))
}

/**
 * Runs a command to its end in such a folder, as npm does.
 *
 * @param command its file in `lib/cli`, and its arguments.
 * @returns its exit code, and all it printed.
 */
export async function runCommand(
  folder: string,
  [name, ...args]: readonly [string, ...string[]],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; said: string }> {
  const tsx = path.resolve('node_modules/tsx/dist/cli.mjs')
  const child = spawn(process.execPath, [tsx, `lib/cli/${name}.ts`, ...args], {
    cwd: folder,
    env: { ...env, PWD: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const keep = (chunk: Buffer) => {
    said += chunk.toString()
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, said }
}
