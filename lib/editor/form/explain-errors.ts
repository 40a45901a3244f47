import type { Diagnostic } from '@/lib/check/diagnostic'

/** Why a save is refused that would keep the site from being built, for the person who saves. */
export function explainErrors(errors: readonly Diagnostic[], changed: ReadonlySet<string>): string {
  const shown = errors.slice(0, 8).map(({ file, message }) => {
    const where = changed.has(file) ? '' : `${file}: `
    return `– ${where}${message}`
  })
  const more = errors.length > 8 ? [`– and ${errors.length - 8} more`] : []
  const isOther = errors.every(({ file }) => !changed.has(file))
  const advice = isOther
    ? 'Nothing was saved, because other pages would break:'
    : 'Nothing was saved. Fix this first, or turn off Published and save it as a draft:'
  return [advice, ...shown, ...more].join('\n')
}

/** What identifies an error when its line has moved. */
export function keyOfError({ file, rule, message }: Diagnostic): string {
  return JSON.stringify([file, rule, message])
}

/** Why a save is refused whose text names a file that is neither in the form nor on the disk. */
export function explainLostUploads(lost: readonly Diagnostic[]): string {
  return [
    'Nothing was saved. The text names a file that is neither in this form nor saved:',
    ...lost.map(({ message }) => `– ${message}`),
    'Choose the image again, or remove it from the text.',
  ].join('\n')
}
