import nextEnv from '@next/env'
import type { Env } from '@/lib/env'

/** Has Next serve the build of another folder than `.next`; `folder` is a path from the root. */
export function setServedBuild(folder: string): void {
  process.env.SERVED_BUILD = folder
}

/** The folder of {@link setServedBuild}, by its path from the root. */
export function readServedBuild(): string {
  return process.env.SERVED_BUILD ?? '.next'
}

/** Variables for another program: those of the shell, and some more. */
export function addToShell(variables: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...variables }
}

/**
 * Reads `.env*` files the way Next does, then the environment. Ends the process with a plain
 * message when a variable, or what is declared of fields, is wrong.
 */
export async function loadEnv(mode: 'development' | 'production'): Promise<Env> {
  // Next takes its mode from the environment, as do the processes started from here; and it would
  // report usage to its makers.
  Object.assign(process.env, { NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1' })
  nextEnv.loadEnvConfig(process.cwd(), mode === 'development', {
    info: () => {},
    error: console.error,
  })
  try {
    const { env } = await import('@/lib/env')
    const { checkDeclarations } = await import('@/lib/schema/check-declarations')
    checkDeclarations()
    return env
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(2)
  }
}
