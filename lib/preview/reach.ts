/** Who can open a preview link: anybody who has it, or only somebody at this computer. */
export type Reach = 'everywhere' | 'onceDeployed' | 'here'

/**
 * Says where a preview link opens.
 *
 * @param origin of the site that the link leads to.
 * @param isDevelopment whether the draft may exist on this computer only.
 */
export function readReach(origin: string, isDevelopment: boolean): Reach {
  const { hostname } = new URL(origin)
  const isHere = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/u.test(hostname)
  if (isHere) return 'here'
  return isDevelopment ? 'onceDeployed' : 'everywhere'
}
