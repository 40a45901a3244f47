import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageError } from './usage-error'

/** Whether somebody asks how a command is called. */
export function asksForHelp(args: readonly string[]): boolean {
  return args[0] === 'help' || args.includes('--help') || args.includes('-h')
}

/**
 * Options and other arguments of a command.
 *
 * @throws UsageError for an option that the command does not have, or has in another form.
 */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  checkOptions(args, options)
  return parseArgs({ args: [...args], allowPositionals: true, options })
}

/** Node's own messages are about its parser, so that they are not for people. */
function checkOptions(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
): void {
  const { tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options,
    strict: false,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    const known = Object.hasOwn(options, name) ? options[name] : undefined
    if (!known) throw new UsageError(`There is no option "${rawName}".`)
    if (known.type === 'boolean') {
      if (value !== undefined) throw new UsageError(`"${rawName}" takes no value.`)
    } else if (!value || (value.startsWith('-') && !inlineValue)) {
      throw new UsageError(`Enter a value after "${rawName}".`)
    }
  }
}
