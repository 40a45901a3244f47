/** The value of a cookie, as a request sends it; empty when it is not there. */
export function readCookie({ headers }: Pick<Request, 'headers'>, name: string): string {
  const cookies = (headers.get('cookie') ?? '').split(/;\s*/u)
  return cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
}
