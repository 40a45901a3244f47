/**
 * The cookie in which the editor's page shows its secret. Servers on other ports of this machine
 * share its cookies, so each has a name of its own.
 */
export function pageCookie(port: string): string {
  return `fieldbook-editor-${port || '80'}`
}
